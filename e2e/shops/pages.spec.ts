import type { Page } from '@playwright/test';
import type { LedgerServer } from '../support/ledger-server.js';
import { expect, getTold, test, whenArrived, whenStarted } from './shop-test.js';

test.use({ adapters: ['pages'] });

const via = 'pages';

/** Looks at a page until its path has been read. */
const see = async (page: Page, ledger: LedgerServer, path: string): Promise<void> => {
  await page.goto(ledger.origin + path);
  await whenStarted(page, ledger, 'pages');
};

test('a shop that says nothing: cart, checkout, order; other pages tell nothing', async ({
  page,
  ledger,
}) => {
  for (const path of ['/', '/cart', '/cart-tips', '/checkout/address', '/checkout/success/1001'])
    await see(page, ledger, path);
  await whenArrived(ledger, 'purchase');
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_leave', 5);
  expect(getTold(ledger)).toEqual([
    ['view_cart', { via }],
    ['begin_checkout', { via }],
    ['purchase', { via, transaction_id: '1001' }],
  ]);
});

test('a thank-you page without a number is one purchase, however often it is loaded again', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/thank-you`);
  await whenArrived(ledger, 'purchase');
  await page.reload();
  await whenArrived(ledger, 'page_view', 2);
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_view', 3);
  await page.evaluate(() => history.back()).catch(() => undefined);
  await whenArrived(ledger, 'page_view', 4);
  await page.goto(`${ledger.origin}/cart`);
  await whenArrived(ledger, 'view_cart');
  expect(getTold(ledger)).toEqual([
    ['purchase', { via }],
    ['view_cart', { via }],
  ]);
});

test('one with a number says the same number again', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/thank-you/A-7`);
  await whenArrived(ledger, 'purchase');
  await page.reload();
  const bought = await whenArrived(ledger, 'purchase', 2);
  expect(bought.map(({ params }) => params)).toEqual([
    { via, transaction_id: 'A-7' },
    { via, transaction_id: 'A-7' },
  ]);
});

test('pages that are drawn without being loaded are read as well', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/`);
  await whenArrived(ledger, 'page_view');
  for (const [index, path] of ['/cart', '/checkout', '/thank-you/8'].entries()) {
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await whenArrived(ledger, 'page_view', index + 2);
  }
  await whenArrived(ledger, 'purchase');
  expect(getTold(ledger)).toEqual([
    ['view_cart', { via }],
    ['begin_checkout', { via }],
    ['purchase', { via, transaction_id: '8' }],
  ]);
});

test.describe('with rules of its own', () => {
  test.use({ cartPages: { cart: ['/سبد'], checkout: [], thankYou: ['/orders/{order}/thanks'] } });

  test('only these are read', async ({ page, ledger }) => {
    for (const path of ['/cart', '/checkout', '/thank-you/7', '/orders/7', '/سبد', '/orders/A7/thanks'])
      await see(page, ledger, path);
    await whenArrived(ledger, 'purchase');
    expect(getTold(ledger)).toEqual([
      ['view_cart', { via }],
      ['purchase', { via, transaction_id: 'A7' }],
    ]);
  });
});
