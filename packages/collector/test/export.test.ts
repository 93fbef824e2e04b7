import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
}, 30_000);
afterAll(() => collector.stop(), 60_000);

test(
  'every event once, over many pages, without those that arrive meanwhile',
  { timeout: 60_000 },
  async () => {
    const sent = new Set<string>();
    for (let visitor = 0; visitor < 4; visitor++) {
      const journey = createJourney();
      for (let page = 0; page < 1_000; page++) journey.view('/').do('x');
      for (let start = 0; start < journey.events.length; start += 200) {
        const batch = journey.toBatch({ events: journey.events.slice(start, start + 200) });
        const { visitor: _, ...rest } = batch;
        const anonymous = { ...rest, events: batch.events.map(({ visit: _visit, ...event }) => event) };
        expect((await collector.post(visitor === 3 ? anonymous : batch)).json()).toMatchObject({
          accepted: batch.events.length,
        });
      }
      for (const { id } of journey.events) sent.add(id);
    }
    const ids: string[] = [];
    for await (const line of collector.app.exportEvents('shop')) {
      if (ids.length === 0) await collector.send(createJourney().view('/late').toBatch());
      ids.push((JSON.parse(line) as { id: string }).id);
    }
    expect(ids).toHaveLength(8_000);
    expect(new Set(ids)).toEqual(sent);
  },
);

test('of another site there is nothing', async () => {
  for await (const line of collector.app.exportEvents('nowhere')) expect(line).toBe('');
});
