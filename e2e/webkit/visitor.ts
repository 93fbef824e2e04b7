import { setTimeout as dwell } from 'node:timers/promises';
import type { Intent, Ledger } from '../chaos/ledger.js';
import type { PlannedVisit } from '../chaos/plan.js';
import type { FaultProxy } from '../support/fault-proxy.js';
import type { SafarProcess } from '../support/safar-process.js';
import type { Person } from '../support/webkit/person.js';

/** What goes wrong during a visit to a page in WebKit. All of them end abruptly. */
export const faults = [
  'close-tab',
  'kill-browser',
  'kill-collector',
  'leave-mid-write',
  'two-tabs',
  'refuse',
  'lose-answer',
] as const;
export type Fault = (typeof faults)[number];

export interface Stage {
  proxy: FaultProxy;
  safar: SafarProcess;
  person: Person;
  ledger: Ledger;
}

/** Plays one planned visit to its end, fault and all. */
export const playVisit = async (
  { proxy, safar, person, ledger }: Stage,
  visit: PlannedVisit<Fault>,
): Promise<void> => {
  const { remote } = person;
  const mine: Intent[] = [];
  const intend = (token: string): void => {
    const intent = { token, fault: visit.fault, doneAt: Date.now() };
    mine.push(intent);
    ledger.intents.push(intent);
  };
  // A campaign of its own makes each visit a visit: nobody here can wait for half an hour.
  const addressOf = (label: string): string => `/p/${label}?utm_campaign=${visit.name}`;
  const leaveFor = async (tab: string, label: string): Promise<void> => {
    intend(`/p/${label}`);
    await remote.tell(tab, (address) => (location.href = address), addressOf(label));
    await remote.whenAt(tab, addressOf(label));
  };
  const act = async (tab: string, action: string, label: string): Promise<void> => {
    if (action === 'page') return leaveFor(tab, label);
    intend(action === 'soft' ? `/p/${label}` : label);
    if (action === 'soft')
      await remote.run(tab, (path) => history.pushState(null, '', path), addressOf(label));
    else await remote.run(tab, (token) => void window.safar('event', 'mark', { token }), label);
    return undefined;
  };
  /** Something happens, and the page is left in the same task. */
  const leaveMidWrite = async (tab: string, label: string): Promise<void> => {
    intend(label);
    intend(`/p/${label}`);
    await remote.tell(
      tab,
      (token, address) => {
        window.safar('event', 'mark', { token });
        location.href = address;
      },
      label,
      addressOf(label),
    );
    await remote.whenAt(tab, addressOf(label));
  };

  await person.start();
  const tabs = Array.from(
    { length: visit.fault === 'two-tabs' ? 2 : 1 },
    (_, index) => `${visit.name}-t${index}`,
  );
  for (const tab of tabs) {
    intend(`/p/${tab}`);
    await person.openTab(tab, `${proxy.origin}${addressOf(tab)}`);
  }
  for (const tab of tabs) await remote.whenAt(tab, addressOf(tab));
  for (const [index, action] of visit.actions.entries()) {
    const isDue = index === visit.faultAfter;
    if (isDue && visit.fault === 'refuse') proxy.setWeather('refuse');
    if (isDue && visit.fault === 'lose-answer') proxy.setWeather('lose-answer');
    if (isDue && visit.fault === 'kill-collector') await safar.kill();
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
  if (visit.fault === 'kill-browser') await person.kill();
  else await Promise.all(tabs.map((tab) => person.closeTab(tab)));
  for (const intent of mine) intent.goneAt = Date.now();
  proxy.setWeather('pass');
  if (visit.fault === 'kill-collector') await safar.start();
};
