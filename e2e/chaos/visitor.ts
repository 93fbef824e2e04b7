import { setTimeout as dwell } from 'node:timers/promises';
import type { FaultProxy, Weather } from '../support/fault-proxy.js';
import type { FreeBrowser } from '../support/free-browser.js';
import { BrowserGone } from '../support/remote.js';
import type { SafarProcess } from '../support/safar-process.js';
import type { Intent, Ledger } from './ledger.js';
import type { PlannedRound, PlannedVisit } from './plan.js';

export interface Stage {
  browser: FreeBrowser;
  safar: SafarProcess;
  /** The way of each person to the collector: to the browser, a site of their own. */
  ways: FaultProxy[];
  ledger: Ledger;
}

const weathers: readonly string[] = ['refuse', 'reset', 'black-hole', 'lose-answer'] satisfies Weather[];
const tabsOf: Partial<Record<PlannedVisit['fault'], number>> = { 'two-tabs': 2, 'three-tabs': 3 };

/** Plays one planned visit to its end, or until the browser is killed under it. */
const playVisit = async (
  { browser, ledger }: Stage,
  way: FaultProxy,
  visit: PlannedVisit,
  calamity: string,
): Promise<void> => {
  const { remote } = browser;
  const mine: Intent[] = [];
  const cause = calamity === 'none' ? visit.fault : `${visit.fault}, ${calamity}`;
  /** What each tab shows: its view, and the document that it is a view of. */
  const shown = new Map<string, { view: Intent; document: string }>();
  /** A page says by itself that it is there; what else is done, the driver knows. */
  const intend = (tab: string, token: string, isDocument = false): Intent => {
    const document = isDocument ? token : (shown.get(tab)?.document ?? token);
    const intent: Intent = { token, cause, page: document };
    mine.push(intent);
    ledger.intents.push(intent);
    if (token.startsWith('/p/')) {
      // From now on the address is another one.
      const before = shown.get(tab)?.view;
      if (before) before.goneAt = Date.now();
      shown.set(tab, { view: intent, document });
    }
    return intent;
  };
  const done = (...intents: Intent[]): void => {
    for (const intent of intents) intent.doneAt = Date.now();
  };
  // A campaign of its own makes each visit a visit: nobody here can wait for half an hour.
  const addressOf = (label: string): string => `/p/${label}?utm_campaign=${visit.name}`;

  const act = async (tab: string, action: string, label: string): Promise<void> => {
    if (action === 'page') {
      intend(tab, `/p/${label}`, true);
      await remote.tell(tab, (address) => (location.href = address), addressOf(label));
      await remote.whenAt(tab, addressOf(label));
      return;
    }
    const intent = intend(tab, action === 'soft' ? `/p/${label}` : label);
    if (action === 'soft')
      await remote.run(tab, (address) => history.pushState(null, '', address), addressOf(label));
    else await remote.run(tab, (token) => void window.safar('event', 'mark', { token }), label);
    done(intent);
  };
  /** Something happens, and the page is left in the same task. */
  const leaveMidWrite = async (tab: string, label: string): Promise<void> => {
    const mark = intend(tab, label);
    intend(tab, `/p/${label}`, true);
    await remote.tell(
      tab,
      (token, address) => {
        window.safar('event', 'mark', { token });
        location.href = address;
      },
      label,
      addressOf(label),
    );
    done(mark);
    mark.goneAt = Date.now();
    await remote.whenAt(tab, addressOf(label));
  };

  const tabs = Array.from({ length: tabsOf[visit.fault] ?? 1 }, (_, index) => `${visit.name}-t${index}`);
  try {
    await Promise.all(
      tabs.map((tab) => {
        intend(tab, `/p/${tab}`, true);
        return browser.open(tab, `${way.origin}${addressOf(tab)}`);
      }),
    );
    if (visit.fault !== 'close-early') {
      await Promise.all(tabs.map((tab) => remote.whenAt(tab, addressOf(tab))));
      for (const [index, action] of visit.actions.entries()) {
        const isDue = index === visit.faultAfter;
        if (isDue && weathers.includes(visit.fault)) way.setWeather(visit.fault as Weather);
        await Promise.all(
          tabs.map((tab, number) => {
            const label = `${visit.name}-${index}-${number}`;
            return isDue && visit.fault === 'leave-mid-write'
              ? leaveMidWrite(tab, label)
              : act(tab, action, label);
          }),
        );
        await dwell(visit.dwellMs);
      }
    } else await dwell(visit.dwellMs);
    await Promise.all(tabs.map((tab) => browser.close(tab)));
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error;
  }
  for (const intent of mine) intent.goneAt ??= Date.now();
  way.setWeather('pass');
};

/** Plays the visits of a round at once, with what befalls all of them. */
export const playRound = async (stage: Stage, round: PlannedRound): Promise<void> => {
  const { browser, safar, ways } = stage;
  await browser.start();
  let isOver = false;
  const visits = Promise.all(
    round.visits.map((visit, index) => {
      const way = ways[index];
      if (!way) throw new Error('There are more visits in a round than people.');
      return playVisit(stage, way, visit, round.calamity);
    }),
  ).finally(() => (isOver = true));
  const strike = async (): Promise<void> => {
    await Promise.race([dwell(round.calamityAfterMs), visits]);
    if (round.calamity === 'kill-browser' && !isOver) await browser.kill();
    if (round.calamity !== 'kill-collector') return;
    await safar.kill();
    await safar.start();
  };
  await Promise.all([visits, strike()]);
};
