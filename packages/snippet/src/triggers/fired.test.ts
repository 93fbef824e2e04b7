import { createId, type BrowserTrigger } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import { getDueAt, isHolding } from './fired.js';

const at = 1_763_766_000_000;
const visit = createId(at - 60_000);
const view = (path: string): Parameters<typeof getDueAt>[1] => ({ name: 'page_view', params: { path }, at });
const said = (name: string): Parameters<typeof getDueAt>[1] => ({ name, params: {}, at });

test.each<[string, BrowserTrigger, Parameters<typeof getDueAt>[1], string | undefined, number | undefined]>([
  ['an event, and its wait', { event: 'purchase', afterMs: 5 }, said('purchase'), undefined, at + 5],
  ['another event', { event: 'purchase', afterMs: 5 }, said('view_item'), undefined, undefined],
  ['a page', { page: '^/cart$', afterMs: 0 }, view('/cart'), undefined, at],
  ['another page', { page: '^/cart$', afterMs: 0 }, view('/'), undefined, undefined],
  ['a page matches no event', { page: '^/cart$', afterMs: 0 }, said('purchase'), undefined, undefined],
  [
    'a glob that matches nothing never becomes "after"',
    { page: '', afterMs: 0 },
    view('/'),
    undefined,
    undefined,
  ],
  ['a stage entered', { stage: 'purchase', afterMs: 7 }, said('add_to_cart'), 'purchase', at + 7],
  [
    'a stage that was not entered',
    { stage: 'purchase', afterMs: 7 },
    said('add_to_cart'),
    undefined,
    undefined,
  ],
  ['an abandoned cart', { cart: 'abandoned', afterMs: 0 }, said('cart_abandoned'), undefined, at],
  [
    'a recovered cart is no abandoned one',
    { cart: 'abandoned', afterMs: 0 },
    said('cart_recovered'),
    undefined,
    undefined,
  ],
  ['so long after the visit began', { afterMs: 90_000 }, view('/'), undefined, at + 30_000],
  ['that is counted once a page', { afterMs: 90_000 }, said('purchase'), undefined, undefined],
  ['what only the page may ask for', { manual: true, afterMs: 0 }, view('/'), undefined, undefined],
])('%s', (_, trigger, event, entered, expected) => {
  expect(getDueAt(trigger, event, visit, entered)).toBe(expected);
});

test('a page holds while it is open, a stage while it is not left, an event always', () => {
  expect(isHolding({ page: '^/cart$', afterMs: 0 }, '/cart', undefined)).toBe(true);
  expect(isHolding({ page: '^/cart$', afterMs: 0 }, '/', undefined)).toBe(false);
  expect(isHolding({ stage: 'purchase', afterMs: 0 }, '/', 'purchase')).toBe(true);
  expect(isHolding({ stage: 'purchase', afterMs: 0 }, '/', 'experience')).toBe(false);
  expect(isHolding({ event: 'purchase', afterMs: 0 }, '/', undefined)).toBe(true);
});
