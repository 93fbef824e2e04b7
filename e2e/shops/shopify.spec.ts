import { carts, serveShopify } from './shopify-pages.js';
import { expect, getTold, test, whenArrived, whenStarted } from './shop-test.js';

declare global {
  interface Window {
    updateLines(action: string, lines: unknown, answer?: unknown): Promise<boolean>;
  }
}

test.use({ adapters: ['shopify'] });
test.beforeEach(({ ledger }) => serveShopify(ledger));

const via = 'shopify';
const one = { via, items: [{ item_id: '11', quantity: 1 }], value: 15.5, currency: 'EUR' };
const none = { via, items: [], value: 0, currency: 'EUR' };
const variant = { merchandiseId: 'gid://shopify/ProductVariant/11', quantity: 1 };
const line = carts.one.lines[0];

test('what is added, changed and removed is told when it is done, with the cart after it', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/products/vase`);
  await whenStarted(page, ledger, 'shopify');
  const update = (action: string, lines: unknown, answer?: unknown): Promise<boolean> =>
    page.evaluate(([a, b, c]) => window.updateLines(a, b, c), [action, lines, answer] as const);
  expect(await update('add', [variant], { cart: carts.one })).toBe(true);
  await update('update', [{ ...line, quantity: 2 }], { cart: carts.one });
  await update('update', [{ ...line, quantity: 0 }], { cart: carts.none });
  await update('remove', [line], { cart: null });
  await page.goto(`${ledger.origin}/products/none`);
  await whenArrived(ledger, 'page_leave');
  await whenArrived(ledger, 'remove_from_cart', 2);
  expect(getTold(ledger)).toEqual([
    ['add_to_cart', { via, items: [{ item_id: '11', quantity: 1 }] }],
    ['cart', one],
    ['cart', one],
    ['remove_from_cart', { via, items: [{ item_id: '11' }] }],
    ['cart', none],
    ['remove_from_cart', { via, items: [{ item_id: '11', quantity: 1 }] }],
  ]);
  expect(JSON.stringify(ledger.batches)).not.toContain('secret-key');
});

test('what fails was nothing, whatever else the event says', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/products/vase`);
  await whenStarted(page, ledger, 'shopify');
  await page.evaluate(
    async ([lines, cart]) => {
      await window.updateLines('add', lines);
      await window.updateLines('add', lines, { cart, userErrors: [{ message: 'sold out' }] });
      await window.updateLines('add', null, { cart: { lines: 'none' } });
      document.dispatchEvent(new Event('shopify:cart:lines-update'));
      document.dispatchEvent(new Event('shopify:cart:view'));
      document.dispatchEvent(Object.assign(new Event('shopify:cart:view'), { cart: 7 }));
      await window.updateLines('add', lines, {});
    },
    [[variant], carts.one] as const,
  );
  await page.goto('about:blank');
  await whenArrived(ledger, 'page_leave');
  expect(getTold(ledger)).toEqual([['add_to_cart', { via, items: [{ item_id: '11', quantity: 1 }] }]]);
});

test('the cart of a page is seen although its event came before; the way to the checkout is told', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/cart`);
  await whenArrived(ledger, 'cart');
  await page.locator('[name=checkout] b').click();
  await page.waitForURL('**/checkouts/c?*');
  await whenArrived(ledger, 'begin_checkout');
  await whenArrived(ledger, 'page_view', 2);
  expect(getTold(ledger)).toEqual([
    ['cart', one],
    ['begin_checkout', { via, items: [] }],
  ]);
});

test('an empty cart is seen too, and a drawer that opens', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/empty`);
  await whenArrived(ledger, 'cart');
  await page.evaluate((cart) => {
    const event = new Event('shopify:cart:view', { bubbles: true });
    document.body.dispatchEvent(Object.assign(event, { cart, context: 'dialog' }));
  }, carts.one);
  await whenArrived(ledger, 'cart', 2);
  expect(getTold(ledger)).toEqual([
    ['cart', none],
    ['cart', one],
  ]);
});
