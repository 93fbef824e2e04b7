import { askGates, type BrowserSurvey } from '@safar/schema/browser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { getFacts as getAll } from '../triggers/facts.js';
import type { Memory } from '../triggers/memory.js';
import { getFacts } from './triggers/facts.js';

const now = 1_763_766_000_000;
const time = fc.integer({ min: now - 9e9, max: now + 9e9 });
const term = fc.constantFrom(0, 864e5, 2_592e6);

const arbitrary = fc.record({
  visitor: fc.record({
    id: fc.uuid({ version: 7 }),
    visits: fc.integer({ min: 1, max: 9 }),
    cart: fc.record({ items: fc.nat(3), value: fc.nat(900) }),
    stage: fc.record({
      stage: fc.integer({ min: -1, max: 3 }),
      furthest: fc.integer({ min: -1, max: 3 }),
      counts: fc.constant({ purchase: 1 }),
    }),
    known: fc.constant({ source: 'google' }),
  }),
  memory: fc.record({
    shown: fc.nat(3),
    lastAt: fc.option(time, { nil: undefined }),
    history: fc.record({
      nps: fc.record({
        shown: fc.nat(3),
        shownAt: fc.option(time, { nil: undefined }),
        answeredAt: fc.option(time, { nil: undefined }),
        dismissedAt: fc.option(time, { nil: undefined }),
        laterIn: fc.option(fc.nat(9), { nil: undefined }),
      }),
    }),
  }),
  survey: fc.record(
    {
      id: fc.constantFrom('nps', 'other'),
      perVisitor: fc.nat(3),
      untilAnswered: fc.constant(true),
      active: fc.tuple(time, time),
      afterAnswerMs: term,
      afterDismissMs: term,
      afterShownMs: term,
      sample: fc.constantFrom(0, 30, 100),
    },
    { requiredKeys: ['id', 'afterDismissMs', 'afterShownMs', 'sample'] },
  ),
});

test('where no survey asks whom it meets, the small build decides as the whole one', () => {
  let passed = 0;
  fc.assert(
    fc.property(arbitrary, (given) => {
      const visitor = given.visitor as unknown as Visitor;
      const memory = given.memory as unknown as Memory;
      const survey = { when: [], priority: 0, ...given.survey } as BrowserSurvey;
      const whose = { device: 'mobile', language: 'fa' } as const;
      const throttle = { perVisit: 2, betweenMs: 864e5 };
      const ask = (facts: ReturnType<typeof getAll>) =>
        askGates(survey, throttle, facts).filter(([, isPassed]) => !isPassed);
      const whole = getAll(visitor, memory, now, whose);
      const failing = ask(whole);
      // What a page that asks by name does not pass over is whom to ask: the small build has none of it.
      const ofWho = new Set(askGates(survey, throttle, whole, true).map(([gate]) => gate));
      expect(failing.filter(([gate]) => ofWho.has(gate))).toEqual([]);
      const small = ask(getFacts(visitor, memory, now, whose));
      expect(small.filter(([gate]) => !ofWho.has(gate))).toEqual(failing);
      if (failing.length === 0) passed++;
    }),
    { numRuns: 5_000 },
  );
  expect(passed).toBeGreaterThan(100);
});
