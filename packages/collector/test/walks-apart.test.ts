import { createId, type SafarEvent } from '@safar/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserAgent, startCollector, type Collector } from './collector.js';
import { answer } from './few-journeys.js';
import { readFigures, siteOf } from './figures.js';
import { createJourney, type Journey } from './journey.js';

const at = Date.UTC(2026, 8, 20, 8);
const runs = 12;
const item = { items: [{ item_id: 'a', quantity: 2 }], value: 90, currency: 'IRT' };
const sara = { walk: { persona: 'Sara, first-time buyer' } };

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({
    sites: Array.from({ length: runs }, (_, run) => [siteOf(`with-${run}`), siteOf(`without-${run}`)]).flat(),
  });
}, 60_000);
afterAll(() => collector.stop(), 60_000);

/** What happens in a visit of somebody, or of the team. */
const step = fc.record({
  path: fc.constantFrom('/', '/blog/1', '/products/1', '/checkout/pay', '/orders/1', '/nowhere'),
  event: fc.constantFrom(
    'add_to_cart',
    'begin_checkout',
    'purchase',
    'dead_click',
    'not_found',
    'survey',
    '',
  ),
  engagedMs: fc.integer({ min: 0, max: 90_000 }),
});
const visit = fc.record({
  isWalk: fc.boolean(),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});
const person = fc.record({
  visits: fc.array(visit, { minLength: 1, maxLength: 4 }),
  memory: fc.constantFrom(false, false, true),
  isLate: fc.boolean(),
  isBot: fc.constantFrom(false, false, false, true),
});

const play = (
  journey: Journey,
  { path, event, engagedMs }: { path: string; event: string; engagedMs: number },
  memory: boolean,
): void => {
  journey.view(path, { visitNo: 1, ...(memory ? { memory } : {}) }).wait(5_000);
  const params: Record<string, Record<string, unknown>> = {
    dead_click: { tag: 'a' },
    not_found: { path },
    purchase: { ...item, transaction_id: `${engagedMs % 5}` },
  };
  if (event === 'survey') {
    const showing = createId(journey.time);
    journey.do('survey_shown', { survey: 'after', showing, language: 'fa', dir: 'rtl' });
    journey.do('survey_answer', { survey: 'after', showing, ...answer((engagedMs % 5) + 1) });
  } else if (event !== '') journey.do(event, params[event] ?? item);
  journey.wait(90_000).leave(engagedMs);
};

test(
  'figures with walks in the data are those without them, however things arrive',
  { timeout: 120_000 },
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), async (people) => {
        const [withWalks, without] = [`with-${run}`, `without-${run}`];
        run++;
        for (const [index, { visits, memory, isLate, isBot }] of people.entries()) {
          const journey = createJourney({ at: at + index * 1_000 });
          const starts: SafarEvent[] = [];
          const walked = new Set<SafarEvent>();
          for (const { isWalk, steps } of visits) {
            const first = journey.events.length;
            journey.wait(7_200_000).startVisit();
            for (const [place, each] of steps.entries()) {
              play(journey, each, memory);
              if (!isWalk || place > 0) continue;
              journey.do('walk_start', sara);
              starts.push(...journey.events.slice(-1));
            }
            if (isWalk) for (const event of journey.events.slice(first)) walked.add(event);
          }
          const { events } = journey;
          const real = events.filter((event) => !walked.has(event));
          const rest = events.filter((event) => !starts.includes(event));
          const send = async (site: string, some: SafarEvent[]): Promise<void> => {
            if (some.length === 0) return;
            const agent = { 'user-agent': isBot ? 'Googlebot/2.1' : browserAgent };
            const answered = await collector.post(
              journey.toBatch({ site, events: some, sentAt: collector.clock.now }),
              agent,
            );
            expect(answered.json()).toEqual({ accepted: some.length, rejected: [] });
          };
          await send(without, real);
          if (!isLate) await send(withWalks, events);
          else {
            await send(withWalks, rest);
            await collector.ask('visits', '', withWalks);
            await send(withWalks, starts);
          }
        }
        expect(await readFigures(collector, withWalks)).toEqual(await readFigures(collector, without));
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);
