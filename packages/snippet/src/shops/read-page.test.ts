import { compileConfig, completeConfig, type Config } from '@safar/schema';
import { getPath } from '@safar/schema/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.js';

const via = 'pages';
const compile = (pages: NonNullable<Config['cart']>['pages'] = {}) => {
  const { cart } = compileConfig(
    completeConfig({ site: 'shop', cart: { sources: ['pages'], pages } }),
    1,
    {},
  );
  if (!cart.pages) throw new Error('there are no rules');
  return cart.pages;
};
const byDefault = compile();
const own = compile({
  cart: ['/*/سبد'],
  checkout: [],
  thankYou: ['/orders/{order}/thanks', '/done-*', '/danke/*', '/**/merci/**', '/ok'],
});

test.each([
  ['/cart', 'view_cart'],
  ['/basket/', 'view_cart'],
  ['/checkout', 'begin_checkout'],
  ['/checkout/address', 'begin_checkout'],
  ['/checkout/thank-you', 'purchase'],
  ['/thank-you/done', 'purchase'],
  ['/', undefined],
  ['/cartoons', undefined],
  ['/blog/cart', undefined],
  ['/checkout-tips', undefined],
])('by default %s is %s', (path, name) => {
  expect(readPage(byDefault, getPath(path), 'navigate')?.[0]).toBe(name);
});

test.each([
  ['/orders/1001/thanks', '1001'],
  ['/orders/AB-C/thanks', 'AB-C'],
  ['/done-77', '77'],
  ['/done-well', undefined],
  ['/danke/2024-11', '2024-11'],
  ['/danke/schoen', undefined],
  ['/fr/merci/step/8', '8'],
  ['/fr/merci/8/step', undefined],
  ['/fr/merci', undefined],
  ['/danke/%DB%B1%DB%B2', '۱۲'],
  ['/ok', undefined],
])('of the thank-you page %s the order is %s', (path, transaction_id) => {
  expect(readPage(own, getPath(path), 'navigate')).toEqual(['purchase', { via, transaction_id }]);
});

test.each(['/orders/1/2/thanks', '/orders/thanks', '/orders/ali@a.example/thanks', '/okay', '/checkout'])(
  '%s is no page of this shop',
  (path) => {
    expect(readPage(own, path, 'navigate')).toBeUndefined();
  },
);

test('an address of e-mail is no order', () => {
  expect(readPage(own, '/danke/ali99@a.example', 'navigate')).toEqual(['purchase', { via }]);
});

describe('a page that is seen again', () => {
  test.each(['reload', 'back_forward', 'restore', 'resume', undefined])('%s', (nav) => {
    expect(readPage(own, '/ok', nav)).toBeUndefined();
    expect(readPage(own, '/danke/7', nav)).toEqual(['purchase', { via, transaction_id: '7' }]);
    expect(readPage(byDefault, '/cart', nav)).toEqual(['view_cart', { via }]);
  });
  test.each(['navigate', 'prerender', 'soft'])('%s is seen for the first time', (nav) => {
    expect(readPage(own, '/ok', nav)).toEqual(['purchase', { via }]);
  });
});

test('whatever the path, it is one thing or none, and the order is a part of it', () => {
  const parts = fc.constantFrom(
    'cart',
    'checkout',
    'thank-you',
    'danke',
    'orders',
    'thanks',
    '12',
    'a@1',
    '',
    '۷',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), fc.constantFrom(own, byDefault), (list, rules) => {
      const path = getPath(`/${list.join('/')}`);
      const order = readPage(rules, path, 'navigate')?.[1].transaction_id;
      if (order !== undefined) expect(path.split('/')).toContain(order);
    }),
  );
});
