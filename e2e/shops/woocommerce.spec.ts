import { serveWooCommerce } from './woocommerce-pages.js';
import { expect, getTold, test, whenArrived, whenStarted } from './shop-test.js';

declare global {
  interface Window {
    heard: unknown[];
    jQuery(target: unknown): {
      on(
        type: string,
        handler: (this: unknown, event: { result?: unknown }, ...given: unknown[]) => unknown,
      ): void;
      trigger(type: string, given: unknown[]): void;
      triggerHandler(type: string, given: unknown[]): unknown;
    };
  }
}

test.use({ adapters: ['woocommerce'] });
test.beforeEach(({ ledger }) => serveWooCommerce(ledger));

const via = 'woocommerce';
const album = { item_id: '19', item_variant: 'album', quantity: 2 };

for (const path of ['/shop/', '/shop-with-blocks/'])
  test(`on ${path} what is added and removed is told once, by the button that was pressed`, async ({
    page,
    ledger,
  }) => {
    await page.goto(ledger.origin + path);
    await whenStarted(page, ledger, 'woocommerce');
    await page.locator('#add-19').click();
    await page.locator('#add-20').click();
    await page.waitForFunction(() => window.heard.length === 2);
    await page.locator('#remove').waitFor({ state: 'detached' });
    await page.goto(`${ledger.origin}/checkout/`);
    await whenArrived(ledger, 'begin_checkout');
    expect(getTold(ledger)).toEqual([
      ['add_to_cart', { via, items: [album] }],
      ['add_to_cart', { via, items: [{ item_id: '20', item_variant: '', quantity: 1 }] }],
      ['begin_checkout', { via, items: [] }],
    ]);
  });

test('what is taken out of the small cart is told, also after its row is gone', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/shop-with-blocks/`);
  await whenStarted(page, ledger, 'woocommerce');
  await page.locator('#remove').click();
  await whenArrived(ledger, 'remove_from_cart');
  await page.goto('about:blank');
  await whenArrived(ledger, 'page_leave');
  expect(getTold(ledger)).toEqual([
    ['remove_from_cart', { via, items: [{ item_id: '19', item_variant: 'album', quantity: 1 }] }],
  ]);
});

test('blocks name no product: it is the one of the button; two clicks are two', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/shop-with-blocks/`);
  await whenStarted(page, ledger, 'woocommerce');
  for (const [index, id] of [31, 32, 32].entries()) {
    await page.locator(`#block-${id} span`).click();
    await page.waitForFunction(
      (count) => performance.getEntriesByName(`${location.origin}/s/wc-ajax.json`).length > count,
      index,
    );
  }
  const added = await whenArrived(ledger, 'add_to_cart', 3);
  expect(added.map(({ params }) => params.items)).toEqual(
    ['31', '32', '32'].map((item_id) => [{ item_id, item_variant: '', quantity: 1 }]),
  );
});

test('the page of a product tells of it when its form is sent, with nothing that was typed', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/product/cap/`);
  await whenStarted(page, ledger, 'woocommerce');
  await page.locator('.single_add_to_cart_button').click();
  const [added] = await whenArrived(ledger, 'add_to_cart');
  await whenArrived(ledger, 'page_view', 2);
  expect(added).toMatchObject({ pageNo: 1 });
  expect(getTold(ledger)).toEqual([['add_to_cart', { via, items: [{ item_id: '77', quantity: 1 }] }]]);
  expect(JSON.stringify(ledger.batches)).not.toMatch(/Ali|engraving/);
});

test('a form that loads no page is told once; one that leads elsewhere is no cart', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/product/cap-without-loading/`);
  await whenStarted(page, ledger, 'woocommerce');
  await page.locator('.single_add_to_cart_button').click();
  await page.waitForFunction(() => window.heard.length === 1);
  await page.goto(`${ledger.origin}/product/elsewhere/`);
  await page.locator('.single_add_to_cart_button').click();
  await page.waitForURL('**/next?');
  await whenArrived(ledger, 'page_view', 3);
  expect(getTold(ledger)).toEqual([['add_to_cart', { via, items: [{ item_id: '77', quantity: 1 }] }]]);
});

test('the pages of a purchase; who is declined has bought nothing; who comes back has the same order', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/cart/`);
  await whenStarted(page, ledger, 'woocommerce');
  await page.locator('#drop-20').click();
  await page.waitForURL('**/cart/?remove_item=k20');
  await whenArrived(ledger, 'view_cart', 2);
  await page.goto(`${ledger.origin}/checkout/`);
  await whenArrived(ledger, 'begin_checkout');
  await page.goto(`${ledger.origin}/checkout/order-received/1043/?key=wc_order_failed`);
  await whenArrived(ledger, 'page_view', 4);
  await page.goto(`${ledger.origin}/checkout/order-received/1042/?key=wc_order_AbC123`);
  await whenArrived(ledger, 'purchase');
  await page.reload();
  await whenArrived(ledger, 'purchase', 2);
  const purchase = ['purchase', { via, transaction_id: '1042', items: [] }];
  expect(getTold(ledger)).toEqual([
    ['view_cart', { via, items: [] }],
    ['remove_from_cart', { via, items: [{ item_id: '20', item_variant: '', quantity: 1 }] }],
    ['view_cart', { via, items: [] }],
    ['begin_checkout', { via, items: [] }],
    purchase,
    purchase,
  ]);
  expect(JSON.stringify(ledger.batches)).not.toMatch(/ali@|wc_order/);
});

test('handlers of the page keep their order, their `this`, what they are given and what they return', async ({
  page,
  ledger,
}) => {
  ledger.pages.set(
    '/own/',
    `<body class="woocommerce"><script src="/s/jquery.js"></script><script>
      heard = [];
      document.body.onadded_to_cart = function (event, fragments, hash, $button) {
        heard.push(['own', this === document.body, event.type, fragments, hash, $button, 'of the host']);
        return 'own value';
      };</script>`,
  );
  await page.goto(`${ledger.origin}/own/`);
  await page.waitForFunction(() => {
    const { onadded_to_cart: own } = document.body as { onadded_to_cart?: () => void };
    return own !== undefined && !String(own).includes('of the host');
  });
  const heard = await page.evaluate(() => {
    const $body = window.jQuery(document.body);
    const note = (who: string, value?: unknown) => (event: { result?: unknown }) => {
      window.heard.push([who, event.result]);
      return value;
    };
    $body.on('added_to_cart', note('first', 'first value'));
    window.jQuery(document).on('added_to_cart', note('document'));
    $body.on('removed_from_cart', note('first', 'first value'));
    window.jQuery(document).on('removed_from_cart', note('document'));
    $body.trigger('added_to_cart', ['f', 'h', false]);
    $body.trigger('removed_from_cart', ['f', 'h', false]);
    window.heard.push($body.triggerHandler('removed_from_cart', []));
    return window.heard;
  });
  expect(heard).toEqual([
    ['first', undefined],
    ['own', true, 'added_to_cart', 'f', 'h', false, 'of the host'],
    ['document', 'own value'],
    ['first', undefined],
    ['document', 'first value'],
    ['first', undefined],
    'first value',
  ]);
  await whenArrived(ledger, 'add_to_cart');
});
