import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  cart,
  consent,
  event,
  forget,
  start,
  survey,
  type Options,
  type ParamsOf,
  type Stop,
} from './index.js';

// Here there is no document: everything below also tells that a server may call it.
const options: Options = { site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' };

describe('on a server', () => {
  test('start, its stop and every call do nothing', () => {
    const stop = start(options);
    event('purchase', { value: 7 });
    cart({ items: [] });
    consent('granted');
    survey('nps');
    forget();
    stop();
    expect('safar' in globalThis).toBe(false);
  });
});

describe('types, which the compiler checks', () => {
  test('start takes the options and answers its stop', () => {
    expectTypeOf(start).toEqualTypeOf<(options: Options) => Stop>();
    // @ts-expect-error: not one of the three
    start({ ...options, consent: 'yes' });
    // @ts-expect-error: the collector is somewhere
    start({ site: 'nogol' });
  });

  test('the events of a shop take GA4’s parameters', () => {
    event('purchase', {
      transaction_id: 'T-1',
      value: 450_000,
      currency: 'IRT',
      coupon: 'NOWRUZ',
      items: [{ item_id: 'rose', item_name: 'گل رز', price: 450_000, quantity: 1 }],
    });
    event('view_cart');
    // @ts-expect-error: it is transaction_id
    event('purchase', { transactionId: 'T-1' });
    // @ts-expect-error: a number
    event('purchase', { value: '450000' });
    // @ts-expect-error: it is item_id
    event('add_to_cart', { items: [{ id: 'rose' }] });
    // @ts-expect-error: said by the recorder
    event('purchase', { via: 'api' });
    expectTypeOf<ParamsOf<'purchase'>>().toHaveProperty('transaction_id').toEqualTypeOf<string | undefined>();
  });

  test('a friction that the page tells itself takes its own', () => {
    event('search_empty');
    event('form_left', { form: 'newsletter', fields: 2 });
    // @ts-expect-error: nobody says how many fields
    event('form_left', { form: 'newsletter' });
  });

  test('any other name takes flat parameters', () => {
    event('newsletter', { place: 'footer', ok: true, step: 2 });
    const name: string = 'newsletter';
    event(name, { place: 'footer' });
    // @ts-expect-error: flat
    event('newsletter', { place: { x: 1 } });
  });

  test('names of the recorder stay its own', () => {
    // @ts-expect-error: counted by itself
    event('page_view', {});
    // @ts-expect-error: said by the survey
    event('survey_answer');
    // @ts-expect-error: everything that begins so is
    event('cart_opened');
    // @ts-expect-error: it is cart(…)
    event('cart', { items: [] });
  });

  test('a cart is all that is in it, a choice one of two', () => {
    cart({ items: [{ item_id: 'rose', quantity: 2 }], value: 900_000, currency: 'IRT', step: 'cart' });
    // @ts-expect-error: without items it is none
    cart({ value: 900_000 });
    // @ts-expect-error: granted or denied
    consent('maybe');
  });
});
