import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
const at = Date.UTC(2026, 8, 10, 8);

beforeAll(async () => {
  collector = await startCollector();
  // Lands on a page that is not there; another goes there from a product.
  await collector.send(createJourney({ at }).view('/gone', { status: 404 }).toBatch());
  await collector.send(
    createJourney({ at }).view('/products/1').wait(1_000).view('/gone', { status: 404 }).toBatch(),
  );
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const later = Date.UTC(2026, 8, 20, 8);
const click = { tag: 'button', id: 'pay', text: 'Pay' };

test('what somebody meets before any stage counts for the first', async () => {
  const { rows } = await collector.ask('map', 'from=2026-09-10&to=2026-09-10');
  const gone = [{ kind: 'not_found', path: '/gone', met: 1, left: 1 }];
  expect(rows.map(({ stage, frictions }) => [stage, frictions])).toEqual([
    ['awareness', gone],
    ['consideration', gone],
    ['purchase', []],
    ['experience', []],
  ]);
});

test('frictions count for the page they were met on, and for its own stage', async () => {
  const journey = createJourney({ at: later })
    .view('/products/1')
    .do('error', { message: 'TypeError: x', frame: '/a.js:1' })
    .do('error', { message: 'RangeError: y' })
    .wait(1_000)
    // Carried along, the stage would be that of the product.
    .view('/checkout/pay')
    .do('dead_click', click)
    .do('dead_click', click)
    .do('rage_click', click);
  journey
    .do('form_left', { form: 'card', field: 'name', fields: 2 })
    .do('form_left', { form: 'coupon', field: 'code', fields: 1 })
    .do('form_left', { form: 'coupon', fields: 0 });
  await collector.send(journey.toBatch());
  await collector.send(
    createJourney({ at: later }).view('/products/1').do('error', { message: 'RangeError: y' }).toBatch(),
  );
  // Who says it without a page view was nowhere.
  const lost = createJourney({ at: later }).view('/').do('search_empty').toBatch();
  await collector.send({ ...lost, events: lost.events.slice(1) });

  const { rows } = await collector.ask('map', 'from=2026-09-20&to=2026-09-20');
  const pay = { path: '/checkout/pay', met: 1, left: 1 };
  expect(rows.map(({ stage, frictions }) => [stage, frictions])).toEqual([
    ['awareness', []],
    ['consideration', [{ kind: 'error', path: '/products/1', met: 2, left: 1, what: 'RangeError: y' }]],
    [
      'purchase',
      [
        { kind: 'dead_click', ...pay, what: 'button#pay “Pay”' },
        { kind: 'form_left', ...pay, what: 'card: name' },
        { kind: 'rage_click', ...pay, what: 'button#pay “Pay”' },
      ],
    ],
    ['experience', []],
  ]);

  const visits = await collector.ask('visits', 'from=2026-09-20&to=2026-09-20');
  const visit = visits.rows.find((row) => row.visit === journey.visit);
  expect(visit?.pages.map(({ frictions }) => frictions.map(({ kind, count }) => [kind, count]))).toEqual([
    [
      ['error', 1],
      ['error', 1],
    ],
    [
      ['dead_click', 2],
      ['rage_click', 1],
      ['form_left', 1],
    ],
  ]);
  // They are no deeds of the visitor.
  expect(visit?.events).toEqual([]);
});

test('frictions un-bounce nobody, open no stay and move no clock', async () => {
  const day = 'from=2026-09-25&to=2026-09-25';
  const journey = createJourney({ at: Date.UTC(2026, 8, 25, 8) })
    .view('/')
    .wait(60_000);
  for (const [name, params] of [
    ['error', {}],
    ['rage_click', click],
    ['dead_click', click],
    ['form_left', { fields: 1 }],
    ['search_empty', {}],
  ] as const)
    journey.do(name, params);
  await collector.send(journey.toBatch());
  const [visit] = (await collector.ask('visits', day)).rows;
  expect(visit).toMatchObject({ engaged: false, classicBounce: true, end: visit?.start });
  const { figures } = await collector.ask('bounce', day);
  expect(figures.map(({ value }) => value)).toEqual([1, 1]);
});
