import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
});
afterAll(() => collector.stop(), 60_000);

test('a visit that was posted stands in the visits panel, page by page', async () => {
  const journey = createJourney();
  journey
    .view('/')
    .wait(12_000)
    .leave(11_000)
    .wait(100)
    .view('/products/1')
    .do('view_item', { items: [{ item_id: 'a' }] });
  journey.wait(5_000).do('add_to_cart', { items: [{ item_id: 'a' }], value: 100, currency: 'IRT' });
  expect(await collector.send(journey.toBatch())).toEqual({ accepted: 5, rejected: [] });

  const { rows, figures, asOf, sql } = await collector.ask('visits');
  expect(asOf).toBe(collector.clock.now);
  expect(figures).toMatchObject([{ id: 'visits.count', value: 1 }]);
  expect(rows).toMatchObject([
    {
      visit: journey.visit,
      visitor: journey.visitor,
      visitNo: 1,
      device: 'mobile',
      source: { class: 'search', host: 'google.com' },
      pages: [
        { path: '/', engagedMs: 11_000, stage: 'awareness' },
        { path: '/products/1', stage: 'consideration' },
      ],
      stages: [{ stage: 'awareness' }, { stage: 'consideration' }],
      engaged: true,
      classicBounce: false,
      events: [{ name: 'view_item' }, { name: 'add_to_cart' }],
      cart: 'abandoned',
      answers: [],
    },
  ]);
  expect(sql[0]?.text).toContain("SET param_site = 'shop';");
});

test('what is sent again changes nothing', async () => {
  const journey = createJourney({ at: Date.UTC(2026, 9, 1, 9) });
  journey.view('/').wait(1_000).view('/blog/1');
  await collector.send(journey.toBatch());
  const before = await collector.app.countEvents();
  for (const sentAt of [collector.clock.now, 0])
    expect((await collector.post(journey.toBatch({ sentAt }))).statusCode).toBe(200);
  expect(await collector.app.countEvents()).toBe(before);
  const { rows } = await collector.ask('visits');
  expect(rows.filter(({ visit }) => visit === journey.visit).map(({ pages }) => pages.length)).toEqual([2]);
});
