import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test as base } from '../support/ledger-test.js';

type Adapter = 'data-layer' | 'attributes';

/** A test whose site hears both sources, and which fails when the page hears of an error. */
export const test = base.extend<{ adapters: Adapter[]; errors: string[] }>({
  adapters: [['data-layer', 'attributes'], { option: true }],
  errors: [
    async ({ page, ledger, adapters }, use) => {
      const plain = getPlainConfig();
      ledger.config = { ...plain, load: { now: [...plain.load.now, ...adapters.map(getChunk)], idle: [] } };
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

export { expect };
export { whenArrived } from '../support/ledger-test.js';
