import { createId } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
});
afterAll(() => collector.stop(), 60_000);

test('a copy that was given another visit is still a copy, and the rest of its page follows the first', async () => {
  const journey = createJourney().view('/a').wait(5_000).do('mark');
  const batch = journey.toBatch();
  await collector.send(batch);
  const elsewhere = createId(collector.clock.now);
  const copies = {
    ...batch,
    events: batch.events.map((event) => ({ ...event, visit: elsewhere })),
  };
  await collector.send(copies);
  expect(await collector.app.countEvents()).toBe(batch.events.length);
  const { rows } = await collector.ask('visits', 'limit=1000');
  expect(rows.map(({ pages, visit }) => [visit, pages.map(({ path }) => path)])).toEqual([
    [journey.visit, ['/a']],
  ]);
  expect(rows.flatMap(({ events }) => events.map(({ name }) => name))).toEqual(['mark']);
});
