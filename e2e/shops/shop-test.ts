import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { compileConfig, completeConfig, type CartSource, type Config } from '@safar/schema';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';
import { expect, test as base } from '../support/ledger-test.js';

/** A test whose site hears these sources, and which fails when the page hears of an error. */
export const test = base.extend<{
  adapters: CartSource[];
  cartPages: NonNullable<Config['cart']>['pages'];
  errors: string[];
}>({
  adapters: [['data-layer', 'attributes'], { option: true }],
  cartPages: [{}, { option: true }],
  errors: [
    async ({ page, ledger, adapters, cartPages }, use) => {
      const chunks = Object.fromEntries(adapters.map((name) => [name, getChunk(name)]));
      const site = completeConfig({ site: 'test', cart: { sources: adapters, pages: cartPages ?? {} } });
      const { cart, load } = compileConfig(site, 1, chunks);
      ledger.config = { ...getPlainConfig(), cart, load };
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the data layer is heard. */
export const whenHeard = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { dataLayer } = window as { dataLayer?: unknown[] };
    return dataLayer !== undefined && Object.hasOwn(dataLayer, 'push');
  });

/** Waits until an adapter listens, on the first page of a test. */
export const whenStarted = async (page: Page, ledger: LedgerServer, name: CartSource): Promise<void> => {
  const path = `/s/${getChunk(name)}`;
  await expect.poll(() => ledger.requests).toContain(`GET ${path}`);
  // A module is evaluated once, and the recorder has asked for it first.
  await page.evaluate(async (url) => void (await import(url)), path);
};

/** The library of WooCommerce's classic scripts, as the shop would serve it. */
export const serveJquery = (ledger: LedgerServer): void => {
  const body = readFileSync(new URL('../node_modules/jquery/dist/jquery.min.js', import.meta.url), 'utf8');
  ledger.files.set('/s/jquery.js', { type: 'text/javascript', body });
};

/** What shops say, in the order in which it was told; `page_…` and the like left out. */
export const getTold = (ledger: LedgerServer): [name: string, params: Record<string, unknown>][] =>
  ledger
    .getEvents()
    .filter(({ name }) => !name.startsWith('page_'))
    .toSorted((a, b) => a.pageNo - b.pageNo || a.n - b.n)
    .map(({ name, params }) => [name, params]);

export { expect };
export { whenArrived } from '../support/ledger-test.js';
