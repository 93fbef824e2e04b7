import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';

const minute = 60_000;
const day = 86_400_000;
const item = { items: [{ item_id: 'a', quantity: 1 }] };
const order = { transaction_id: '7', value: 300, currency: 'IRT' };

/** Fills a cart and is sent to the bank. */
const sendToBank = (at: number): Journey =>
  createJourney({ at })
    .view('/products/1')
    .do('add_to_cart', item)
    .wait(minute)
    .do('begin_checkout', item)
    .do('pending_purchase', order);

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
}, 30_000);
afterAll(() => collector.stop(), 60_000);

test('what nobody has heard the end of is told apart from what was paid late and what could not be paid', async () => {
  const start = Date.UTC(2026, 8, 10, 8);
  const late = Date.UTC(2026, 9, 1, 11, 30);
  const journeys = [
    sendToBank(start)
      .wait(3 * 60 * minute)
      .view('/orders')
      .do('purchase', { transaction_id: '7' }),
    sendToBank(start).wait(minute).view('/payment').do('payment_failed', { transaction_id: '7' }),
    // Never heard of again: one long ago, one a few days ago, one just now.
    sendToBank(start).wait(minute).do('cart', { items: [] }),
    sendToBank(late - 3 * day),
    sendToBank(late),
  ];
  for (const journey of journeys) await collector.send(journey.toBatch());

  const { outcomes, figures, rows } = await collector.ask('cart');
  expect(outcomes).toEqual({ open: 1, converted: 1, emptied: 0, abandoned: 1, recovered: 0, lost: 2 });
  expect(figures.find(({ id }) => id === 'cart.pending')).toMatchObject({
    value: 3,
    parts: { open: 1, abandoned: 1, lost: 1 },
  });
  expect(rows.map(({ step, reached, abandonedHere }) => [step, reached, abandonedHere])).toEqual([
    ['cart', 5, 0],
    ['begin_checkout', 5, 0],
    ['add_shipping_info', 5, 0],
    ['add_payment_info', 5, 3],
    ['purchase', 1, 0],
  ]);
});
