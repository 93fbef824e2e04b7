import { completeConfig, type CommerceParams } from '@safar/schema';
import { expect, test } from 'vitest';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';
import { walkJourney } from './walk.js';

const rules = getRules(completeConfig({ site: 'shop' }));

const walk = (...told: [time: number, name: string, params: CommerceParams][]) =>
  walkJourney(
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
  const told: Parameters<typeof walk> = [
    [10_000 + early, 'view_cart', { via: 'pages' }],
    [10_000 + late, 'view_cart', { via: 'data-layer', items, value: 5, currency: 'EUR' }],
    [20_000 + early, 'begin_checkout', { via: 'pages' }],
    [20_000 + late, 'begin_checkout', { via: 'data-layer', items }],
    [30_000 + early, 'purchase', { via: 'pages' }],
    [30_000 + late, 'purchase', known],
    // Days later the page is opened again.
    [864_000_000, 'purchase', known],
  ];
  const { copies, purchases, cycles } = walk(...told.toSorted(([a], [b]) => a - b));
  expect(copies.size).toBe(4);
  expect(purchases).toMatchObject([{ value: 5, currency: 'EUR' }]);
  expect(cycles).toMatchObject([{ cycle: { end: 'converted', pieces: { a: 2 } }, reached: 1 }]);
  expect(purchases[0]?.cart).toBe(cycles[0]?.cycle.id);
});

test('the value that a server tells later completes the purchase of its number, and no other', () => {
  const { purchases } = walk(
    [0, 'purchase', { via: 'woocommerce', transaction_id: '1' }],
    [1_000, 'purchase', { via: 'woocommerce', transaction_id: '2' }],
    [7_200_000, 'purchase', { ...known, via: 'server', transaction_id: '1' }],
  );
  expect(purchases.map(({ value }) => value)).toEqual([5, null]);
});

test('what is known is never overwritten', () => {
  const { purchases } = walk([0, 'purchase', known], [1, 'purchase', { ...known, via: 'server', value: 9 }]);
  expect(purchases.map(({ value }) => value)).toEqual([5]);
});
