import { createId, type BrowserConfig, type BrowserSurvey, type BrowserTrigger } from '@safar/schema/browser';
import { createFormat, explainLanguages, explainSurvey } from '@safar/schema/explain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { openHistory, openMemory, type Memory } from '../triggers/memory.js';
import { review } from '../triggers/review.js';
import { assess } from './assess.js';

const now = 1_763_766_000_000;
const day = 864e5;
const format = createFormat(explainLanguages.en, 'UTC');
const whose = { device: 'mobile' as const, language: 'fa' };

const trigger: fc.Arbitrary<BrowserTrigger> = fc.constantFrom<BrowserTrigger>(
  { event: 'looked', afterMs: 0 },
  { stage: 's', afterMs: 0 },
  { stage: 't', moment: { left: true }, afterMs: 0 },
  { page: '^(/a)$', afterMs: 0 },
  { event: 'looked', page: '^(/b)$', moment: {}, afterMs: 0 },
  { moment: { exit: true }, afterMs: 0 },
);
const survey = (id: string): fc.Arbitrary<BrowserSurvey> =>
  fc.record({
    id: fc.constant(id),
    when: fc.array(trigger, { minLength: 1, maxLength: 2 }),
    who: fc.constantFrom<BrowserSurvey['who']>(
      {},
      {},
      {},
      { purchases: { min: 1 } },
      { stage: [1] },
      { cart: { items: { min: 1 } } },
    ),
    experiment: fc.constantFrom(undefined, undefined, { salt: 'experiment:x', min: 0, max: 4_999 }),
    afterDismissMs: fc.constant(30 * day),
    afterShownMs: fc.constantFrom(0, day),
    sample: fc.constantFrom(100, 100, 100, 0),
    priority: fc.nat(2),
  }) as fc.Arbitrary<BrowserSurvey>;

const wait = fc.record({
  survey: fc.constantFrom('a', 'b', 'c', 'gone'),
  trigger: fc.integer({ min: -1, max: 1 }),
  dueAt: fc.constantFrom(now - 1, now, now + 1, now + 5_000),
  page: fc.constantFrom(undefined, undefined, 'p', 'q'),
});
const case_ = fc.record({
  list: fc.tuple(survey('a'), survey('b'), survey('c')),
  waits: fc.array(wait, { maxLength: 5 }),
  stage: fc.integer({ min: -1, max: 1 }),
  path: fc.constantFrom('/a', '/b'),
  items: fc.nat(1),
  purchases: fc.nat(1),
  perVisit: fc.constantFrom(1, 9),
  shown: fc.nat(1),
  idleMs: fc.constantFrom(0, 0, 0, 2_000_000),
  dismissedAgo: fc.constantFrom(undefined, undefined, day, 40 * day),
  open: fc.constantFrom('', '', '', 'b'),
});

test('it says of exactly one survey that nothing holds it back: the one that is shown', () => {
  let [some, none] = [0, 0];
  fc.assert(
    fc.property(case_, (given) => {
      const visitor: Visitor = {
        id: createId(now - 50 * day),
        visit: createId(now),
        visits: 2,
        lastAt: now - given.idleMs,
        pageNo: 1,
        stage: { stage: given.stage, furthest: given.stage, counts: { purchase: given.purchases } },
        cart: { id: 'c', items: given.items, lastAt: now },
      };
      const memory: Memory = openMemory(visitor);
      memory.waits.push(...given.waits);
      memory.shown = given.shown;
      if (given.dismissedAgo !== undefined) openHistory(memory, 'a').dismissedAt = now - given.dismissedAgo;
      if (given.open)
        memory.showing = {
          id: 'x',
          survey: given.open,
          visit: visitor.visit,
          answers: [],
          pages: 1,
          question: '',
        };
      const core = {
        config: {
          endsAfterMs: 1_800_000,
          stages: [
            { id: 's', enter: [] },
            { id: 't', enter: [] },
          ],
          surveys: { list: given.list, throttle: { perVisit: given.perVisit, betweenMs: 0 } },
        } as unknown as BrowserConfig,
        page: { id: 'p', path: given.path, n: 0, pageNo: 1 },
      };
      const before = structuredClone(visitor);
      const assessed = assess(visitor, core, now, whose);
      // It only reads.
      expect(visitor).toEqual(before);
      const free = assessed.flatMap(({ situation, standing }) => {
        const { gates, circumstances, survey: id } = explainSurvey(situation, format);
        return standing === 'open' || [...gates, ...circumstances].every(({ isPassed }) => isPassed)
          ? [id]
          : [];
      });
      const { showing } = review(visitor, core, now, whose);
      expect(free).toEqual(showing ? [showing.survey] : []);
      if (showing) some++;
      else none++;
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(some, none)).toBeGreaterThan(300);
});
