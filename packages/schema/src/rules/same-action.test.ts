import { expect, test } from 'vitest';
import { isSameAction, type Action } from './same-action.js';

const click = (via: 'data-layer' | 'attributes', at: number, item = 'a'): Action => ({
  name: 'add_to_cart',
  at,
  params: { via, items: [{ item_id: item }] },
});
const purchase = (at: number, params: Action['params'], cycle?: string): Action => ({
  name: 'purchase',
  at,
  params,
  ...(cycle === undefined ? {} : { cycle }),
});

test('two sources that say it within 2 s say one thing; two clicks of one source are two', () => {
  expect(isSameAction(click('data-layer', 0), click('attributes', 2_000))).toBe(true);
  expect(isSameAction(click('data-layer', 0), click('attributes', 2_001))).toBe(false);
  expect(isSameAction(click('data-layer', 0), click('data-layer', 1))).toBe(false);
  expect(isSameAction(click('data-layer', 0), click('attributes', 1, 'b'))).toBe(false);
  expect(isSameAction(click('data-layer', 0), { ...click('attributes', 1), name: 'view_item' })).toBe(false);
});

test('purchases are told apart by transaction_id, whenever they come', () => {
  expect(
    isSameAction(purchase(0, { transaction_id: '1' }), purchase(9e9, { transaction_id: '1', value: 5 })),
  ).toBe(true);
  expect(
    isSameAction(
      purchase(0, { transaction_id: '1', value: 5 }),
      purchase(1, { transaction_id: '2', value: 5 }),
    ),
  ).toBe(false);
});

test('without one: the same cycle, the same value, within 10 min', () => {
  expect(isSameAction(purchase(0, { value: 5 }, 'c'), purchase(600_000, { value: 5 }, 'c'))).toBe(true);
  expect(isSameAction(purchase(0, { value: 5 }, 'c'), purchase(600_001, { value: 5 }, 'c'))).toBe(false);
  expect(isSameAction(purchase(0, { value: 5 }, 'c'), purchase(1, { value: 6 }, 'c'))).toBe(false);
  expect(isSameAction(purchase(0, { value: 5 }, 'c'), purchase(1, { value: 5 }, 'd'))).toBe(false);
});

test('a source that knows no value says the same as one that does', () => {
  expect(isSameAction(purchase(0, {}, 'c'), purchase(1, { transaction_id: '1', value: 5 }, 'c'))).toBe(true);
  expect(isSameAction(purchase(0, {}, 'c'), purchase(600_001, { value: 5 }, 'c'))).toBe(false);
  expect(isSameAction(purchase(0, {}, 'c'), purchase(1, { value: 5 }, 'd'))).toBe(false);
});

test('of the whole cart, a source that knows its items says the same as one that does not', () => {
  const see = (name: string, at: number, params: Action['params']): Action => ({ name, at, params });
  const items = [{ item_id: 'a' }];
  for (const name of ['view_cart', 'begin_checkout', 'add_shipping_info', 'add_payment_info'])
    expect(isSameAction(see(name, 0, { via: 'pages' }), see(name, 9, { via: 'data-layer', items }))).toBe(
      true,
    );
  expect(
    isSameAction(
      see('add_to_cart', 0, { via: 'pages' }),
      see('add_to_cart', 9, { via: 'data-layer', items }),
    ),
  ).toBe(false);
});
