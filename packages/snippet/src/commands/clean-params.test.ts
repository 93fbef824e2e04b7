import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopEvents, shopParams, type BrowserConfig } from '@safar/schema/browser';
import type { Core } from '../context.js';
import { core, setCore } from '../core.js';
import { cleanName, cleanParams } from './clean-params.js';

const config = { shopEvents, shopParams } as BrowserConfig;
setCore({ config } as Core);

test('a purchase keeps GA4’s parameters, and nothing of the person', () => {
  expect(
    cleanParams('purchase', {
      transaction_id: 12_345_678,
      value: '450000',
      currency: 'irt',
      coupon: 'sara@example.com',
      email: 'sara@example.com',
      user_data: { email: 'sara@example.com' },
      items: [{ item_id: '12345678', price: '12.5', quantity: 2, customer: 'Sara' }],
    }),
  ).toEqual({
    transaction_id: 12_345_678,
    value: '450000',
    currency: 'irt',
    coupon: '*',
    items: [{ item_id: '12345678', price: '12.5', quantity: 2 }],
  });
});

test('a purchase with many parameters of others keeps its own', () => {
  const others = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`custom_${i}`, i]));
  expect(cleanParams('purchase', { ...others, value: 7 })).toEqual({ value: 7 });
});

test('before a config is known, everything is the owner’s: flat and masked', () => {
  core.config = {} as BrowserConfig;
  expect(
    cleanParams('purchase', { transaction_id: '12345678', user_data: {}, items: [{ price: 1 }] }),
  ).toEqual({ transaction_id: '12345678', items: [{ price: 1 }] });
  core.config = config;
});

test('own parameters are flat and masked', () => {
  expect(
    cleanParams('newsletter', {
      place: 'footer',
      note: 'call 09121234567',
      value: 'sara@example.com',
      deep: {},
      big: 1n,
      sign: Symbol.iterator,
      ok: true,
      'Bad-Key': 1,
    }),
  ).toEqual({ place: 'footer', note: 'call *', value: '*', ok: true });
});

test('names become names, and those of the recorder stay its own', () => {
  expect(cleanName('Book Demo!')).toBe('book_demo_');
  expect(cleanName('add_to_cart')).toBe('add_to_cart');
  for (const name of ['page_view', 'survey_answer', 'cart_abandoned', 'slow', '', 7, null])
    expect([name, cleanName(name)]).toEqual([name, name === null ? 'null' : '']);
});

test('nothing a page hands over makes it throw or grow beyond an event', () => {
  fc.assert(
    fc.property(fc.constantFrom('cart', 'purchase', 'own'), fc.anything(), (name, given) => {
      expect(JSON.stringify(cleanParams(name, given)).length).toBeLessThan(16_000);
    }),
  );
});
