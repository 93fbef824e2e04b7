import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';
import { whenArrived } from '../support/ledger-test.js';

const names = ['error', 'rage_click', 'dead_click', 'form_left', 'search_empty'];
export const getFrictions = (ledger: LedgerServer): string[] =>
  ledger.getEvents().flatMap(({ name }) => (names.includes(name) ? [name] : []));

/** Opens a page and waits until the idle chunks hear. */
export const open = async (
  page: Page,
  ledger: LedgerServer,
  body: string,
  searchEmpty?: string,
): Promise<void> => {
  const idle = [getChunk('friction'), getChunk('undone')];
  ledger.config = { ...getPlainConfig(), load: { now: [], idle }, ...(searchEmpty && { searchEmpty }) };
  ledger.pages.set('/tried', body);
  // The chunk listens to forms last of all.
  await page.addInitScript(() => {
    const { add } = Set.prototype;
    let count = 0;
    Set.prototype.add = function (value: unknown) {
      if (typeof value === 'function' && ++count === 2) document.documentElement.dataset['heard'] = 'true';
      return add.call(this, value);
    };
  });
  await page.goto(`${ledger.origin}/tried`);
  await page.waitForSelector('html[data-heard]');
};

/** Leaves the page and waits for its last words: whatever it had to tell has been told then. */
export const leave = async (page: Page, ledger: LedgerServer): Promise<void> => {
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_leave');
  await whenArrived(ledger, 'page_view', 2);
};

/** A timer of the page that is set after the click and runs longer than its judgement ends after it. */
export const whenJudged = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1_600)));
