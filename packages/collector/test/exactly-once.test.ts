import fc from 'fast-check';
import type { VisitRow } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';
import { shop } from './shop.js';

let collector: Collector;
beforeAll(async () => {
  const sites = ['calm', 'stormy'].map((site) => ({ config: { ...shop, site }, text: site }));
  collector = await startCollector({ sites, rateLimits: { perVisitor: 1e6, perAddress: 1e6 } });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const item = { items: [{ item_id: 'a' }] };
const act = fc.oneof(
  fc
    .constantFrom('/', '/products/1', '/checkout/pay', '/orders/1')
    .map((path) => (journey: Journey) => journey.view(path)),
  fc
    .constantFrom('add_to_cart', 'remove_from_cart', 'begin_checkout', 'purchase')
    .map((name) => (journey: Journey) => journey.do(name, item)),
  fc.integer({ min: 1, max: 60_000 }).map((ms) => (journey: Journey) => journey.leave(ms)),
  fc.constantFrom(1, 5_000, 1_800_001, 3_600_000).map((ms) => (journey: Journey) => journey.wait(ms)),
  fc.constant((journey: Journey) => journey.startVisit().view('/')),
);

const readRows = async (site: string, visitor: string): Promise<VisitRow[]> =>
  (await collector.ask('visits', 'from=2026-09-01&to=2026-12-01&limit=1000', site)).rows.filter(
    (row) => row.visitor === visitor,
  );

test('torn, repeated and shuffled batches come to the same as one clean one', async () => {
  collector.clock.now = Date.UTC(2026, 10, 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      async (acts, random) => {
        const journey = createJourney().view('/');
        for (const next of acts) next(journey);
        const draw = (below: number): number => (random.next().value ?? 0) % below;
        await collector.send(journey.toBatch({ site: 'calm' }));

        // Every event at least once, in any order and company, each attempt with a clock of its own.
        const pieces = journey.events.flatMap((event) =>
          Array.from({ length: 1 + draw(3) }, () => [
            event,
            ...(draw(2) ? journey.events.slice(0, draw(journey.events.length)) : []),
          ]),
        );
        const shuffled = pieces
          .map((events) => ({ events, place: draw(1_000) }))
          .sort((a, b) => a.place - b.place);
        const sentAt = (): number => collector.clock.now + draw(100_000) - 50_000;
        await Promise.all(
          shuffled.map(async ({ events }) =>
            collector.post(journey.toBatch({ site: 'stormy', events, sentAt: sentAt() })),
          ),
        );

        expect(await readRows('stormy', journey.visitor)).toEqual(await readRows('calm', journey.visitor));
        const ids: string[] = [];
        for await (const line of collector.app.exportEvents('stormy')) {
          const event = JSON.parse(line) as { id: string; visitor: string };
          if (event.visitor === journey.visitor) ids.push(event.id);
        }
        expect(ids.toSorted()).toEqual(journey.events.map(({ id }) => id).toSorted());
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
