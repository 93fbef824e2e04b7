import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskText } from '@safar/schema/browser';
import { cleanName, cleanParams as clean } from './clean-params.js';

const cleanParams = (name: string, given: unknown): Record<string, unknown> => clean(name, given, maskText);

test('a purchase keeps GA4’s parameters, as numbers where GA4 has numbers, and nothing of the person', () => {
  expect(
    cleanParams('purchase', {
      transaction_id: 12_345_678,
      value: '450000',
      currency: 'irt',
      email: 'sara@example.com',
      user_data: { email: 'sara@example.com' },
      items: [{ item_id: 'rose-1', price: '12.5', quantity: 2, customer: 'Sara' }],
    }),
  ).toEqual({
    transaction_id: '12345678',
    value: 450_000,
    currency: 'IRT',
    via: 'api',
    items: [{ item_id: 'rose-1', price: 12.5, quantity: 2 }],
  });
});

test('what is no number is left out, not sent as one', () => {
  expect(cleanParams('add_to_cart', { value: 'many', currency: 'toman', items: 'none' })).toEqual({
    via: 'api',
  });
});

test('a cart always has items', () => expect(cleanParams('cart', null)).toEqual({ via: 'api', items: [] }));

test('own parameters are flat, few and masked', () => {
  expect(
    cleanParams('newsletter', {
      place: 'footer',
      note: 'call 09121234567',
      deep: {},
      n: NaN,
      ok: true,
      'Bad-Key': 1,
    }),
  ).toEqual({ place: 'footer', note: 'call *', ok: true });
  expect(
    Object.keys(cleanParams('x', Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}`, i])))),
  ).toHaveLength(25);
});

test('names become names, and those of the recorder stay its own', () => {
  expect(cleanName('Book Demo!')).toBe('book_demo_');
  expect(cleanName('add_to_cart')).toBe('add_to_cart');
  for (const name of ['page_view', 'survey_answer', 'cart_abandoned', 'slow', '', 7, null])
    expect([name, cleanName(name)]).toEqual([name, name === null ? 'null' : undefined]);
});

test('nothing a page hands over makes it throw or grow beyond an event', () => {
  fc.assert(
    fc.property(fc.constantFrom('cart', 'purchase', 'own'), fc.anything(), (name, given) => {
      expect(JSON.stringify(cleanParams(name, given)).length).toBeLessThan(16_000);
    }),
  );
});
