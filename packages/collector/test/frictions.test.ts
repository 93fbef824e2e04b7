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

test('what somebody meets before any stage counts for the first', async () => {
  const { rows } = await collector.ask('map');
  const gone = [{ kind: 'not_found', path: '/gone', met: 1, left: 1 }];
  expect(rows.map(({ stage, frictions }) => [stage, frictions])).toEqual([
    ['awareness', gone],
    ['consideration', gone],
    ['purchase', []],
    ['experience', []],
  ]);
});
