import { completeConfig, type CommerceParams } from '@safar/schema';
import { expect, test } from 'vitest';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';
import { traceJourney } from './trace.js';

const rules = getRules(completeConfig({ site: 'shop' }));

const trace = (...told: [time: number, name: string, params: CommerceParams][]) =>
  traceJourney(
    told.map(([time, name, params], n) => {
      const event: VisitorEvent = {
        visitor: 'v',
        visit: 'w',
        page: 'p',
        pageNo: 1,
        n,
        id: `${name} ${params.via ?? ''} ${time}`,
        name,
        time,
        path: '/',
        params,
        bot: false,
        reference: '',
      };
      return { at: time, event, isActivity: true, visit: 'w' };
    }),
    rules,
  );

const items = [{ item_id: 'a', quantity: 2 }];
const known: CommerceParams = {
  via: 'data-layer',
  transaction_id: '7',
  value: 5,
  currency: 'EUR',
  items,
};

test.each([
  ['first', 0, 900],
  ['last', 900, 0],
])('rules of pages say %s what the data layer says with value and items: one journey', (_, early, late) => {
  const told: Parameters<typeof trace> = [
    [10_000 + early, 'view_cart', { via: 'pages' }],
    [10_000 + late, 'view_cart', { via: 'data-layer', items, value: 5, currency: 'EUR' }],
    [20_000 + early, 'begin_checkout', { via: 'pages' }],
    [20_000 + late, 'begin_checkout', { via: 'data-layer', items }],
    [30_000 + early, 'purchase', { via: 'pages' }],
    [30_000 + late, 'purchase', known],
    // Days later the page is opened again.
    [864_000_000, 'purchase', known],
  ];
  const { copies, purchases, cycles } = trace(...told.toSorted(([a], [b]) => a - b));
  expect(copies.size).toBe(4);
  expect(purchases).toMatchObject([{ value: 5, currency: 'EUR' }]);
  expect(cycles).toMatchObject([{ cycle: { end: 'converted', pieces: { a: 2 } }, reached: 1 }]);
  expect(purchases[0]?.cart).toBe(cycles[0]?.cycle.id);
});

test('the value that a server tells later completes the purchase of its number, and no other', () => {
  const { purchases } = trace(
    [0, 'purchase', { via: 'woocommerce', transaction_id: '1' }],
    [1_000, 'purchase', { via: 'woocommerce', transaction_id: '2' }],
    [7_200_000, 'purchase', { ...known, via: 'server', transaction_id: '1' }],
  );
  expect(purchases.map(({ value }) => value)).toEqual([5, null]);
});

test('what is known is never overwritten', () => {
  const { purchases } = trace([0, 'purchase', known], [1, 'purchase', { ...known, via: 'server', value: 9 }]);
  expect(purchases.map(({ value }) => value)).toEqual([5]);
});

const hour = 3_600_000;
const sent: CommerceParams = { via: 'api', transaction_id: '7', value: 5, currency: 'EUR' };

test('a purchase that is heard of hours after its buyer was sent to pay has not been abandoned', () => {
  const { purchases, cycles } = trace(
    [0, 'add_to_cart', { items }],
    [60_000, 'pending_purchase', sent],
    // Any page may say it, and it need not know more than that.
    [3 * hour, 'purchase', {}],
    [3 * hour + 700_000, 'purchase', { via: 'server', transaction_id: '7', value: 6, currency: 'EUR' }],
  );
  expect(cycles).toMatchObject([{ cycle: { end: 'converted', value: 5 }, reached: 3 }]);
  // Who was there knows better what it came to.
  expect(purchases).toMatchObject([{ value: 6, currency: 'EUR', cart: cycles[0]?.cycle.id }]);
});

test('a pending purchase that its visitor left for the cart was abandoned', () => {
  const { cycles } = trace(
    [0, 'add_to_cart', { items }],
    [60_000, 'pending_purchase', sent],
    [3 * hour, 'payment_failed', {}],
    [4 * hour, 'purchase', { transaction_id: '8', value: 5, currency: 'EUR' }],
  );
  expect(cycles).toMatchObject([{ cycle: { end: 'recovered' }, idleStep: 3 }]);
});

test('a cart that the shop empties while its order is being paid stays pending', () => {
  const { cycles } = trace(
    [0, 'add_to_cart', { items }],
    [60_000, 'pending_purchase', sent],
    [120_000, 'cart', { items: [] }],
    [3 * hour, 'view_item', {}],
  );
  expect(cycles).toMatchObject([{ cycle: { isPending: true, pieces: {} } }]);
  expect(cycles[0]?.cycle.end).toBeUndefined();
});

test('of two orders that are pending a purchase completes that of its number', () => {
  const { purchases } = trace(
    [0, 'pending_purchase', { ...sent, items }],
    [1_000, 'pending_purchase', { ...sent, transaction_id: '8', value: 9 }],
    [2_000, 'purchase', { transaction_id: '7' }],
    [3_000, 'purchase', { transaction_id: '8', value: 10 }],
  );
  expect(purchases).toMatchObject([
    { value: 5, currency: 'EUR' },
    { value: 10, currency: '' },
  ]);
});

test('a pending order lends its value and its number to no other order', () => {
  const { purchases } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', sent],
    [2_000, 'purchase', { via: 'pages', transaction_id: '8' }],
    [3_000, 'purchase', { via: 'server', transaction_id: '8', value: 50, currency: 'EUR' }],
    [720 * hour, 'purchase', { value: 99, currency: 'EUR' }],
  );
  expect(purchases.map(({ value }) => value)).toEqual([50, 99]);
});

test('a pending order without a number is the same purchase as one that two sources tell after it', () => {
  const { purchases } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', { value: 5, currency: 'EUR' }],
    [60_000, 'purchase', { via: 'pages' }],
    [60_500, 'purchase', { via: 'data-layer', transaction_id: '7', value: 6, currency: 'EUR' }],
  );
  expect(purchases).toMatchObject([{ value: 6 }]);
});

test('who could not pay and orders anew has bought once', () => {
  const { purchases } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', sent],
    [60_000, 'payment_failed', { transaction_id: '7' }],
    [120_000, 'purchase', { via: 'pages' }],
    [121_000, 'purchase', { via: 'server', transaction_id: '8', value: 9, currency: 'EUR' }],
  );
  expect(purchases).toMatchObject([{ value: 9 }]);
});

test('a header that shows the same cart on every page ends nothing', () => {
  const { cycles } = trace(
    [0, 'cart', { items }],
    [1_000, 'pending_purchase', sent],
    [1_001, 'cart', { items }],
    [3 * hour, 'cart', { items }],
    [3 * hour + 1_000, 'purchase', { transaction_id: '7' }],
  );
  expect(cycles).toMatchObject([{ cycle: { end: 'converted' } }]);
});

test('what is put into a cart that was made an order of is another cart', () => {
  const { cycles } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', sent],
    [2_000, 'cart', { items: [] }],
    [24 * hour, 'add_to_cart', { items: [{ item_id: 'b' }] }],
    [24.5 * hour, 'purchase', { transaction_id: '8', value: 9, currency: 'EUR' }],
  );
  expect(cycles).toMatchObject([
    { cycle: { isPending: true, value: 5 } },
    { cycle: { end: 'converted', value: 9 } },
  ]);
});

test('an order that was bought too late for its cart is no longer unknown', () => {
  const { cycles } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', sent],
    [200 * hour, 'purchase', { transaction_id: '7' }],
  );
  expect(cycles).toMatchObject([{ cycle: { end: 'lost' } }]);
  expect(cycles[0]?.cycle.isPending).toBeUndefined();
});

test('what two sources know of a pending order comes together', () => {
  const { purchases } = trace(
    [0, 'add_to_cart', { items }],
    [1_000, 'pending_purchase', sent],
    [1_100, 'pending_purchase', { via: 'attributes', items }],
    [60_000, 'purchase', {}],
    [1_000_000, 'purchase', { via: 'server', transaction_id: '7' }],
  );
  expect(purchases).toMatchObject([{ value: 5, currency: 'EUR' }]);
});
