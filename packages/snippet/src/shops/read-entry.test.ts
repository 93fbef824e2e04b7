import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './hear-layer.js';
import { shopEvents } from '@safar/schema/rules';
import { readEntry as read } from './read-entry.js';

const via = 'data-layer';
const readEntry = (entry: Entry) => read(entry, shopEvents);
/** What gtag pushes: array-like arguments. */
const gtag = (...given: unknown[]): Entry => Object.fromEntries(given.map((each, index) => [index, each]));

test('gtag says name and parameters', () => {
  expect(readEntry(gtag('event', 'add_to_cart', { value: 2 }))).toEqual(['add_to_cart', { value: 2, via }]);
  expect(readEntry(gtag('event', 'begin_checkout'))).toEqual(['begin_checkout', { via }]);
});

test('Tag Manager says event and ecommerce', () => {
  expect(readEntry({ event: 'purchase', ecommerce: { transaction_id: '7' } })).toEqual([
    'purchase',
    { transaction_id: '7', via },
  ]);
});

test('so it says that an order is being paid elsewhere', () => {
  const order = { transaction_id: '7', value: 2 };
  expect(readEntry({ event: 'pending_purchase', ecommerce: order })).toEqual([
    'pending_purchase',
    { ...order, via },
  ]);
});

test.each([
  [{ ecommerce: null }],
  [{ event: 'purchase' }],
  [{ event: 'purchase', ecommerce: null }],
  [{ event: 'cart', ecommerce: { items: [] } }],
  [{ event: 'gtm.js', 'gtm.start': 1 }],
  [{ event: 'constructor', ecommerce: {} }],
  [{ event: ['purchase'], ecommerce: {} }],
  [gtag('config', 'purchase', {})],
  [gtag('event', 'page_view', {})],
  [gtag('event', 'sign_up', { email: 'a@b.example' })],
  [gtag('js', new Date(0))],
])('%j says nothing about the shop', (entry) => {
  expect(readEntry(entry)).toBe(false);
});

test('where a page has said itself who says it, it is said anew', () => {
  expect(readEntry(gtag('event', 'refund', { via: 'server' }))).toEqual(['refund', { via }]);
});

test('no object makes it throw, and what it is given stays as it is', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('0', '1', '2', 'event', 'ecommerce', 'items') }),
      (entry) => {
        const before = structuredClone(entry);
        readEntry(Object.freeze(entry));
        expect(entry).toEqual(before);
      },
    ),
  );
});
