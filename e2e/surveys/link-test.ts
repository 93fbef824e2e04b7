import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Panels } from '@safar/schema';
import type { ExportedEvent } from '../chaos/ledger.js';
import { runSafar, type Ended } from '../owner/safar-command.js';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import { exportEvents, getPanel, getVisits } from '../support/read-safar.js';
import { createSafarProcess } from '../support/safar-process.js';

/** A survey of a score and some words, in two languages and with a thank-you. */
const delivery = {
  id: 'delivery',
  about: 'experience',
  when: [{ link: true }],
  questions: [
    { id: 'score', type: 'nps' },
    { id: 'why', type: 'text', text: { fa: 'چرا این نمره؟', en: 'Why this score?' } },
    { id: 'thanks', type: 'message' },
  ],
};

const tag = '<script async src="/safar.js" data-site="shop" data-consent="not-required"></script>';
const pageOf = ({ pathname }: URL): string | undefined =>
  pathname.startsWith('/p/')
    ? `<!doctype html><html lang="fa"><head><title>${pathname}</title><link rel="icon" href="data:,"><script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script>${tag}</head><body><h1>A page</h1></body></html>`
    : undefined;

export interface LinkSite {
  /** A page of the shop. */
  shop(path: string): string;
  /** Address of the collector, where links lead to. */
  collector: string;
  /** What `safar link` prints for the survey: its address. */
  link(...words: string[]): Promise<string>;
  proxy: FaultProxy;
  /** Runs a command on the data of the site. */
  run(...words: string[]): Promise<Ended>;
  getEvents(): Promise<ExportedEvent[]>;
  getLinkRow(): Promise<Panels['surveys']['rows'][0] | undefined>;
  getMap(): Promise<Panels['map']>;
  getVisits(): Promise<Panels['visits']['rows']>;
}

const startSite = async (config: object): Promise<LinkSite & { stop(): Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-links-'));
  const [file, data] = [join(folder, 'safar.json'), join(folder, 'data')];
  const safar = await createSafarProcess(['--config', file, '--data', data]);
  const proxy = await startFaultProxy(() => safar.origin, pageOf);
  writeFileSync(
    file,
    JSON.stringify({
      site: 'shop',
      name: { fa: 'نوگل', en: 'Nogol' },
      languages: ['fa', 'en'],
      origins: [proxy.origin],
      theme: { accent: '#a8324a', radius: 16 },
      surveys: [delivery],
      ...config,
    }),
  );
  await safar.start();
  return {
    shop: (path) => `${proxy.origin}/p/${path}`,
    collector: safar.origin,
    proxy,
    async link(...words) {
      const given = ['--survey', 'delivery', '--config', file, '--data', data, ...words];
      const { code, printed, told } = await runSafar(['link', '--url', safar.origin, ...given], folder);
      expect(code, told).toBe(0);
      return printed.trim();
    },
    run: (...words) => runSafar([...words, '--data', data], folder),
    getEvents: () => exportEvents(data),
    getLinkRow: async () =>
      (await getPanel(safar.origin, data, 'shop', 'surveys')).rows.find(({ place }) => place === 'link'),
    getMap: () => getPanel(safar.origin, data, 'shop', 'map'),
    getVisits: () => getVisits(safar.origin, data, 'shop'),
    async stop() {
      await proxy.close();
      await safar.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** The card on a page. */
export const cardOf = (page: Page): Locator => page.locator('safar-survey section');
/** Gives a score of the first question, in the digits of the page. */
export const score = (page: Page, point: string): Promise<void> =>
  cardOf(page).getByRole('radio', { name: point, exact: true }).click();

export const test = base.extend<{ site: LinkSite; config: object; violations: string[] }>({
  config: [{}, { option: true }],
  site: async ({ config }, use, info) => {
    info.setTimeout(120_000);
    const site = await startSite(config);
    await use(site);
    await site.stop();
  },
  /** What the page's policy has forbidden, and what went wrong in it. */
  violations: async ({ page }, use) => {
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(error.message));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        console.error(`forbidden: ${violatedDirective}`),
      ),
    );
    await use(found);
  },
});

export { expect };
