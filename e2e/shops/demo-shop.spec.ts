import { startShop } from './shop-server.js';
import { expect, test as base, whenArrived, whenHeard } from './shop-test.js';

const test = base.extend<{ shop: string }>({
  shop: async ({ ledger }, use) => {
    const { origin, stop } = await startShop(ledger);
    await use(origin);
    await stop();
  },
});

const products = [
  ['a vase, in its markup', '/products/گلدان-نرگس-شیراز', 'narges', 'attributes'],
  ['a bouquet, through the data layer', '/products/دسته-گل-مهر', 'mehr', 'data-layer'],
] as const;

for (const [what, path, id, via] of products)
  test(`the demo shop tells of ${what}: seen once, added once`, async ({ page, ledger, shop }) => {
    await page.goto(shop + path);
    await whenHeard(page);
    await whenArrived(ledger, 'view_item');
    await page.locator('#add-to-cart button[type=submit]').first().click();
    await page.waitForURL('**/cart');
    const [cart] = await whenArrived(ledger, 'cart');
    const [add] = await whenArrived(ledger, 'add_to_cart');
    const [view] = ledger.getEvents('view_item');
    const items = [expect.objectContaining({ item_id: id, quantity: 1, price: expect.any(Number) })];
    expect(view).toMatchObject({ pageNo: 1, params: { via, currency: 'IRT', items } });
    expect(add).toMatchObject({ pageNo: 1, page: view?.page, params: { via, currency: 'IRT', items } });
    expect(cart).toMatchObject({
      pageNo: 2,
      params: { via: 'attributes', currency: 'IRT', step: 'cart', items },
    });
    await page.goto(shop);
    await whenArrived(ledger, 'page_leave', 2);
    for (const name of ['view_item', 'add_to_cart', 'cart'])
      expect(ledger.getEvents(name), name).toHaveLength(1);
  });
