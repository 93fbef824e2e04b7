import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Panels } from '@safar/schema';
import type { ExportedEvent } from '../chaos/ledger.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { exportEvents, getPanel } from '../support/read-safar.js';
import { createSafarProcess } from '../support/safar-process.js';

const tag =
  '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script><script async src="/safar.js" data-site="shop" data-consent="not-required"></script>';

const pageOf = ({ pathname }: URL): string | undefined =>
  pathname.startsWith('/p/')
    ? `<!doctype html><html lang="en"><head><title>${pathname}</title><link rel="icon" href="data:,">${tag}</head><body><h1>A page</h1><label>Note <input></label><dialog>Wait</dialog></body></html>`
    : undefined;

const questions = [
  { id: 'score', type: 'csat', text: { en: 'How was it?' } },
  { id: 'why', type: 'text', text: { en: 'Why?' } },
];

/** A survey of a score and some words, with the options that a test is about. */
export const survey = (id: string, options: Record<string, unknown>): Record<string, unknown> => ({
  id,
  questions,
  ...options,
});

export interface SurveySite {
  /** Address of a page of the site. */
  at(path: string): string;
  /** Everything that was stored, once every page has been left. */
  getEvents(name: string): Promise<ExportedEvent[]>;
  getCarts(): Promise<Panels['cart']>;
  getExperiments(): Promise<Panels['experiments']['rows']>;
  /** Signs in once. */
  report: string;
  /** Sends what happened off the site, as the shop's own programs do. */
  tell(...touchpoints: Record<string, unknown>[]): Promise<void>;
  /** Erases what happened to somebody. */
  erase(who: Record<string, unknown>): Promise<unknown>;
  getRow(id: string): Promise<Panels['surveys']['rows'][0] | undefined>;
  stop(): Promise<void>;
}

/** A site with these surveys in a collector of its own. */
const startSite = async (config: Record<string, unknown>): Promise<SurveySite> => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-surveys-'));
  const file = join(folder, 'safar.json');
  const data = join(folder, 'data');
  const safar = await createSafarProcess(['--config', file, '--data', data]);
  const proxy = await startFaultProxy(() => safar.origin, pageOf);
  writeFileSync(
    file,
    JSON.stringify({
      site: 'shop',
      languages: ['en'],
      origins: [proxy.origin],
      throttle: { perVisit: 9, between: '0s' },
      ...config,
    }),
  );
  await safar.start();
  const send = async (method: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${safar.origin}/v1/sites/shop/touchpoints`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${readFileSync(join(data, 'api-key'), 'utf8').trim()}`,
      },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  return {
    at: (path) => `${proxy.origin}/p/${path}`,
    getEvents: async (name) => (await exportEvents(data)).filter((event) => event.name === name),
    getCarts: () => getPanel(safar.origin, data, 'shop', 'cart'),
    getExperiments: async () => (await getPanel(safar.origin, data, 'shop', 'experiments')).rows,
    report: /http:\/\/localhost:\d+\/in\/[\w-]+/.exec(safar.output())?.[0] ?? '',
    tell: async (...touchpoints) =>
      expect(await send('POST', { touchpoints })).toMatchObject({
        accepted: touchpoints.length,
        rejected: [],
      }),
    erase: (who) => send('DELETE', { who }),
    getRow: async (id) =>
      (await getPanel(safar.origin, data, 'shop', 'surveys')).rows.find(({ survey: each }) => each === id),
    stop: async () => {
      await proxy.close();
      await safar.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Opens a page and waits until triggers are watched. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/(triggers|moments)-/.test(name)),
  );
  // An event that is in the store was seen by what watches for triggers.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
};

/** The card on a page. */
export const cardOf = (page: Page): Locator => page.locator('safar-survey section');

/** Says an event as the page would. */
export const say = (page: Page, name: string, params: Record<string, unknown> = {}): Promise<unknown> =>
  page.evaluate(([event, more]) => window.safar('event', event, more), [name, params] as const);

export const test = base.extend<{
  open: (surveys: Record<string, unknown>[], more?: Record<string, unknown>) => Promise<SurveySite>;
}>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
  open: async ({}, use, info) => {
    // A collector of its own for each, and every look into its store starts the engine once more.
    info.setTimeout(150_000);
    const sites: SurveySite[] = [];
    await use(async (surveys, more = {}) => {
      const site = await startSite({ surveys, ...more });
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.stop();
  },
});

export { expect };
