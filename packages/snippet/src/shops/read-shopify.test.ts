import { expect, test } from 'vitest';
import { readAction, readCart, readLines } from './read-shopify.js';

const via = 'shopify';

test.each([
  ['gid://shopify/ProductVariant/123', '123'],
  ['gid://shopify/CartLine/5f0c-77?cart=Z2NwLXVzLWVhc3Q', '5f0c-77'],
  ['gid://shopify/CartLine/5f0c-77?cart=a/b:c', '5f0c-77'],
  ['gid://shopify/CartLine/123:9ac4e1', '123'],
  ['123:9ac4e1', '123'],
  [123, '123'],
])('%s is the item %s: no key of a cart, and no hash', (id, item_id) => {
  expect(readLines([{ id, quantity: 2 }])).toEqual({ items: [{ item_id, quantity: 2 }], via });
});

test('what is added names its variant, and what goes has no quantity', () => {
  const merchandiseId = 'gid://shopify/ProductVariant/9';
  expect(readLines([{ merchandiseId, quantity: 1 }]).items).toEqual([{ item_id: '9', quantity: 1 }]);
  expect(readLines([{ id: 'x', quantity: 0 }]).items).toEqual([{ item_id: 'x' }]);
});

test('a cart has its lines, its value and its currency', () => {
  const cost = { totalAmount: { amount: '30.5', currencyCode: 'EUR' } };
  expect(readCart({ lines: [{ id: 1, quantity: 2 }], cost })).toEqual({
    items: [{ item_id: '1', quantity: 2 }],
    value: 30.5,
    currency: 'EUR',
    via,
  });
  expect(readCart({ lines: [], cost }).items).toEqual([]);
});

test.each([
  ['add', [{ quantity: 1 }], 'add_to_cart'],
  ['remove', [{ quantity: 0 }], 'remove_from_cart'],
  ['remove', [{ quantity: 2 }], 'remove_from_cart'],
  ['update', [{ quantity: 0 }], 'remove_from_cart'],
  ['update', [{ quantity: 3 }], ''],
  ['update', [{ quantity: 0 }, { quantity: 3 }], ''],
])('%s of %j tells "%s"', (action, lines, name) => {
  expect(readAction(action, lines)).toBe(name);
});
