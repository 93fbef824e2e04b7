import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';

const day = 86_400_000;
const item = { items: [{ item_id: 'a' }] };
let collector: Collector;
let bought = 0;

const fill = (): Journey =>
  createJourney({ at: Date.UTC(2026, 8, 10, 8) })
    .view('/')
    .do('add_to_cart', item);
const buy = (journey: Journey): Journey => journey.do('purchase', { transaction_id: `${++bought}` });

beforeAll(async () => {
  collector = await startCollector();
  const journeys = [
    // Two that buy in one step, one of them after days.
    buy(fill()),
    buy(fill().wait(2 * day)),
    // Two that check out and buy; one of them shows only the last step before.
    buy(fill().do('begin_checkout', item).do('add_shipping_info', item)),
    buy(fill().do('add_payment_info', item)),
    // Three that check out and never buy, two that do not even check out.
    fill().do('begin_checkout', item),
    fill().do('begin_checkout', item),
    fill().do('begin_checkout', item).do('add_shipping_info', item),
    fill(),
    fill(),
  ];
  for (const journey of journeys) await collector.send(journey.toBatch());
}, 30_000);
afterAll(() => collector.stop(), 60_000);

test('who buys in one step has begun no checkout', async () => {
  const { rows, figures, outcomes } = await collector.ask('cart');
  expect(outcomes).toEqual({ open: 0, converted: 3, emptied: 0, abandoned: 0, recovered: 1, lost: 5 });
  expect(rows.map(({ step, reached, abandonedHere }) => [step, reached, abandonedHere])).toEqual([
    ['cart', 9, 3],
    ['begin_checkout', 5, 2],
    ['add_shipping_info', 3, 1],
    ['add_payment_info', 1, 0],
    ['purchase', 4, 0],
  ]);
  expect(figures.find(({ id }) => id === 'cart.checkout_abandonment_rate')).toMatchObject({
    value: 3 / 5,
    n: 5,
  });
});
