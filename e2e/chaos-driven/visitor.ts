import { setTimeout as dwell } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { FaultProxy } from '../support/fault-proxy.js';
import type { Profile } from '../support/profile.js';
import type { SafarProcess } from '../support/safar-process.js';
import type { Intent, Ledger } from '../chaos/ledger.js';
import type { PlannedVisit } from './plan.js';

export interface Stage {
  proxy: FaultProxy;
  safar: SafarProcess;
  profile: Profile;
  ledger: Ledger;
}

/** Plays one planned visit to its end, fault and all. */
export const playVisit = async (
  { proxy, safar, profile, ledger }: Stage,
  visit: PlannedVisit,
): Promise<void> => {
  const context = await profile.open();
  const mine: Intent[] = [];
  const intend = (token: string): void => {
    const intent: Intent = {
      token,
      cause: visit.fault,
      page: token,
      doneAt: Date.now(),
      readyAt: Date.now(),
    };
    mine.push(intent);
    ledger.intents.push(intent);
  };
  const visitPage = async (page: Page, path: string): Promise<void> => {
    intend(path);
    // A campaign of its own makes each visit a visit: nobody here can wait for half an hour.
    await page.goto(`${proxy.origin}${path}?utm_campaign=${visit.name}`);
  };
  const act = async (page: Page, action: string, label: string): Promise<void> => {
    if (action === 'page') return visitPage(page, `/p/${label}`);
    if (action === 'soft') {
      intend(`/p/${label}`);
      await page.evaluate(
        (path) => history.pushState(null, '', path),
        `/p/${label}?utm_campaign=${visit.name}`,
      );
      return undefined;
    }
    intend(label);
    await page.evaluate((token) => window.safar('event', 'mark', { token }), label);
    return undefined;
  };

  const begin: Record<string, () => unknown> = {
    refuse: () => proxy.setWeather('refuse'),
    'lose-answer': () => proxy.setWeather('lose-answer'),
    offline: () => context.setOffline(true),
    'kill-collector': () => safar.kill(),
  };

  const tabs = [await context.newPage()];
  if (visit.fault === 'two-tabs') tabs.push(await context.newPage());
  await Promise.all(tabs.map((tab, index) => visitPage(tab, `/p/${visit.name}-t${index}`)));
  for (const [index, planned] of visit.actions.entries()) {
    if (index === visit.faultAfter) await begin[visit.fault]?.();
    // Offline, a page cannot be fetched: the visitor stays on the one they have.
    const action =
      visit.fault === 'offline' && index >= visit.faultAfter && planned === 'page' ? 'soft' : planned;
    await Promise.all(tabs.map((tab, number) => act(tab, action, `${visit.name}-${index}-${number}`)));
    await dwell(visit.dwellMs);
  }
  if (visit.fault === 'kill-browser') await profile.kill();
  else await Promise.all(tabs.map((tab) => tab.close()));
  for (const intent of mine) intent.goneAt = Date.now();

  proxy.setWeather('pass');
  if (visit.fault === 'offline') await context.setOffline(false);
  if (visit.fault === 'kill-collector') await safar.start();
};
