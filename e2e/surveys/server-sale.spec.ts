import { cardOf, expect, test, visit } from './survey-test.js';
import { ask, leave, site, whenIdentified } from './touchpoint-test.js';

test('who never came back from the bank has bought when the server says so, and is asked about it', async ({
  page,
  open,
}) => {
  const shop = await open([ask('bought', { touchpoint: 'purchase' })], site);
  const order = { transaction_id: 'NG-1', value: 1_280_000, currency: 'IRT' };
  await visit(page, shop.at('cart'));
  await page.evaluate((given) => {
    window.safar('event', 'add_to_cart', { items: [{ item_id: 'a' }] });
    window.safar('event', 'pending_purchase', given);
    window.safar('identify', 'sara@example.com');
  }, order);
  await whenIdentified(page);
  await page.goto('about:blank');
  await shop.tell({
    id: 'paid NG-1',
    at: Date.now(),
    kind: 'purchase',
    who: { identity: 'sara@example.com' },
    params: order,
  });
  expect((await shop.getCarts()).outcomes).toMatchObject({ open: 0, converted: 1 });
  await leave(page);
  await visit(page, shop.at('account'));
  await expect(cardOf(page)).toContainText('How was it?');
  // The page that thanks, opened late out of an e-mail, says the same purchase again.
  await page.evaluate((given) => {
    window.safar('event', 'purchase', given);
  }, order);
  await page.goto('about:blank');
  await expect.poll(async () => (await shop.getEvents('purchase')).length).toBe(1);
  const { outcomes, figures } = await shop.getCarts();
  expect(outcomes).toMatchObject({ open: 0, converted: 1 });
  expect(figures.find(({ id }) => id === 'cart.purchases')?.value).toBe(1);
});
