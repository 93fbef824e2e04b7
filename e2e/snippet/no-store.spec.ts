import type { Page } from '@playwright/test';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import type { LedgerServer } from '../support/ledger-server.js';

/** From now on documents wait in vain for IndexedDB, while `sick` is in the address. */
const fallSick = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (location.pathname.includes('sick'))
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });

/** Under which keys of the store each event arrived: the collector drops copies that have the same. */
const getKeys = ({ batches }: LedgerServer): Map<string, Set<string>> => {
  const keys = new Map<string, Set<string>>();
  for (const { visitor, events } of batches)
    for (const { id, page, n, name } of events)
      keys.set(`${name} ${id}`, (keys.get(`${name} ${id}`) ?? new Set()).add(`${visitor} ${page} ${n}`));
  return keys;
};

const expectOnce = (ledger: LedgerServer): void => {
  for (const [event, keys] of getKeys(ledger)) expect([...keys], event).toHaveLength(1);
};

const setHidden = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

const readSlots = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':last:')).length);

test('where no page has a store, nothing is told by two visitors, and no last words pile up', async ({
  page,
  ledger,
}) => {
  await fallSick(page);
  for (const path of ['/sick/1', '/sick/2', '/sick/3']) {
    await page.goto(ledger.origin + path);
    await expect
      .poll(() => ledger.getEvents('page_view').map(({ params }) => params['path']), { timeout: 15_000 })
      .toContain(path);
    await page.evaluate(() => window.safar('event', 'said'));
  }
  await page.goto(`${ledger.origin}/sick/4`);
  await whenArrived(ledger, 'page_view', 4);
  await whenArrived(ledger, 'said', 3);
  await page.waitForTimeout(6_000);
  expectOnce(ledger);
  expect(ledger.getEvents('page_leave')).toHaveLength(3);
  expect(await readSlots(page)).toBe(0);
});

test('what a page without a store has said is not said again by the next one, which has it', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/well/1`);
  await whenArrived(ledger, 'page_view');
  await fallSick(page);
  await page.goto(`${ledger.origin}/sick/2`);
  await whenArrived(ledger, 'page_view', 2);
  await page.evaluate(() => window.safar('event', 'said'));
  await page.goto(`${ledger.origin}/well/3`);
  await whenArrived(ledger, 'page_view', 3);
  await whenArrived(ledger, 'page_leave', 2);
  await page.waitForTimeout(6_000);
  expectOnce(ledger);
  expect(await readSlots(page)).toBe(0);
});

test('a page that is hidden before it knows that it has no store leaves its first words to the next one', async ({
  page,
  context,
  ledger,
}) => {
  await fallSick(page);
  await page.goto(`${ledger.origin}/sick/1`);
  await page.waitForTimeout(500);
  await setHidden(page, true);
  const next = await context.newPage();
  await next.goto(`${ledger.origin}/well/2`);
  await whenArrived(ledger, 'page_view', 2);
  await next.waitForTimeout(9_000);
  expectOnce(ledger);
  await setHidden(page, false);
  await page.evaluate(() => window.safar('event', 'said'));
  await whenArrived(ledger, 'said');
  await next.waitForTimeout(6_000);
  expectOnce(ledger);
  // Of both pages, and one for coming back: by somebody whom nobody knows.
  expect(ledger.getEvents('page_view').map(({ params }) => params['memory'])).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

test('a page that is seen again before it knows that it has no store tells what it has to tell by itself', async ({
  page,
  context,
  ledger,
}) => {
  await fallSick(page);
  await page.goto(`${ledger.origin}/sick/1`);
  await page.waitForTimeout(500);
  await setHidden(page, true);
  await page.waitForTimeout(300);
  await setHidden(page, false);
  await whenArrived(ledger, 'page_view');
  const next = await context.newPage();
  await next.goto(`${ledger.origin}/well/2`);
  await whenArrived(ledger, 'page_view', 2);
  await next.waitForTimeout(6_000);
  expectOnce(ledger);
  expect(await readSlots(next)).toBe(0);
});
