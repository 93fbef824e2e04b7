import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createId } from '../ids.js';
import { askGates, mayShow } from '../rules/survey-decision.js';
import type { SurveyFacts, SurveyHistory } from '../rules/survey-facts.js';
import type { BrowserSurvey } from '../browser-config.js';
import { createFormat, type Format } from './format.js';
import { explainSurvey, type Situation } from './explain-survey.js';
import { explainLanguages } from './languages/index.js';

const day = 864e5;
const now = 1_763_766_000_000;
const [fa, ar, en] = [explainLanguages.fa, explainLanguages.ar, explainLanguages.en].map((words) =>
  createFormat(words, 'Asia/Tehran'),
) as [Format, Format, Format];
/** Which gates and moments are named does not hang on how they are written, and writing takes its time. */
const quick: Format = {
  words: explainLanguages.en,
  number: String,
  percent: String,
  duration: (ms) => String(ms),
  moment: String,
  date: String,
  clock: String,
  isolate: (text) => text,
  either: String,
  all: String,
  range: () => '',
  language: String,
};
const stages = [{ id: 'awareness' }, { id: 'consideration' }, { id: 'purchase' }];

const clean = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
/** Clocks are set back now and then, so some moments lie ahead. */
const moment = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: now - 40 * day, max: now }) },
  { weight: 1, arbitrary: fc.integer({ min: now, max: now + 20 * day }) },
);
const termMs = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 60 }).map((days) => days * day),
);
const range = fc.record({ min: fc.nat(4), max: fc.nat(6) }, { requiredKeys: [] });
/** Most ask nothing, or next to nobody would be asked. */
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const often = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const survey = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    when: fc.constant<BrowserSurvey['when']>([]),
    who: fc.record({
      new: rarely(fc.boolean()),
      visits: rarely(range),
      purchases: rarely(range),
      daysSinceFirstVisit: fc.option(fc.record({ min: fc.nat(60), max: fc.nat(90) }, { requiredKeys: [] }), {
        nil: undefined,
      }),
      stage: rarely(fc.array(fc.nat(2), { minLength: 1, maxLength: 2 })),
      reached: rarely(fc.nat(2)),
      language: rarely(fc.constantFrom<string[]>(['fa'], ['en', 'ar'])),
      answers: rarely(
        fc.array(
          fc.record({
            survey: fc.constantFrom('a', 'b'),
            question: fc.constantFrom('p', 'q'),
            from: fc.nat(4),
            until: fc.nat(9),
          }),
          { maxLength: 2 },
        ),
      ),
      known: rarely(
        fc.array(
          fc.oneof(
            fc.record({
              param: fc.constantFrom('source', '.plan'),
              match: fc.constantFrom('^(a|b)$', '^(c.*)$'),
            }),
            fc.record(
              { param: fc.constantFrom('.orders', '.plan'), min: fc.nat(4), max: fc.nat(4) },
              { requiredKeys: ['param'] },
            ),
          ),
          { maxLength: 2 },
        ),
      ),
      cart: rarely(fc.record({ items: range, value: range }, { requiredKeys: [] })),
      device: rarely(fc.subarray(['mobile', 'tablet', 'desktop'] as const, { minLength: 1 })),
    }),
    perVisitor: rarely(fc.integer({ min: 1, max: 4 })),
    untilAnswered: rarely(fc.constant(true as const)),
    active: fc.option(
      fc.tuple(
        fc.integer({ min: now - 20 * day, max: now + 40 * day }),
        fc.integer({ min: now - 10 * day, max: now + 80 * day }),
      ),
      { nil: undefined },
    ),
    experiment: rarely(
      fc.constantFrom(
        { salt: 'experiment:x', min: 0, max: 4_999 },
        { salt: 'experiment:x', min: 5_000, max: 9_999 },
      ),
    ),
    afterAnswerMs: fc.option(termMs, { nil: undefined, freq: 5 }),
    afterDismissMs: termMs,
    afterShownMs: termMs,
    sample: fc.constantFrom(0, 50, 100, 100, 100, 100),
    priority: fc.nat(2),
  })
  .map(clean) as fc.Arbitrary<BrowserSurvey>;

const history = fc
  .record({
    shown: fc.nat(4),
    shownAt: often(moment),
    answeredAt: rarely(moment),
    dismissedAt: often(moment),
    laterIn: rarely(fc.nat(4)),
    answers: fc.option(
      fc.dictionary(fc.constantFrom('p', 'q'), fc.oneof(fc.nat(9), fc.constant(['x', 'y']))),
      { nil: undefined },
    ),
  })
  .map(clean) as fc.Arbitrary<SurveyHistory>;

const situation: fc.Arbitrary<Situation> = fc.record({
  survey,
  throttle: fc.record({ perVisit: fc.integer({ min: 1, max: 3 }), betweenMs: termMs }),
  stages: fc.constant(stages),
  isAskedFor: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  facts: fc
    .record({
      now: fc.constant(now),
      visitor: moment.map(createId),
      visits: fc.integer({ min: 1, max: 5 }),
      items: fc.nat(6),
      value: fc.nat(6),
      purchases: fc.nat(3),
      stage: fc.integer({ min: -1, max: 2 }),
      furthest: fc.integer({ min: -1, max: 2 }),
      language: fc.constantFrom('fa', 'en'),
      device: fc.constantFrom('mobile', 'tablet', 'desktop'),
      known: rarely(
        fc.dictionary(
          fc.constantFrom('source', '.plan', '.orders'),
          fc.oneof(fc.nat(4), fc.constantFrom('a', 'cd')),
        ),
      ),
      shownInVisit: fc.nat(3),
      lastShownAt: often(moment),
      history: fc.dictionary(fc.constantFrom('a', 'b'), history),
    })
    .map(clean) as fc.Arbitrary<SurveyFacts>,
});

/** Every moment at which some gate of it could open or shut, spelled out without asking the gates. */
const listTurns = ({ survey: { id, active = [0, 0], ...given }, throttle, facts }: Situation): number[] => {
  const { shownAt = 0, answeredAt = 0, dismissedAt = 0 } = facts.history[id] ?? {};
  const { afterAnswerMs = 0, afterDismissMs, afterShownMs } = given;
  const began = parseInt(facts.visitor.replace('-', '').slice(0, 12), 16);
  const { min = 0, max = 0 } = given.who?.daysSinceFirstVisit ?? {};
  return [
    now,
    ...active,
    answeredAt + afterAnswerMs,
    dismissedAt + afterDismissMs,
    shownAt + afterShownMs,
    (facts.lastShownAt ?? 0) + throttle.betweenMs,
    began + min * day,
    began + (max + 1) * day,
  ].filter((at) => at >= now);
};

describe('held against the decision itself', () => {
  let [showable, byTime, never, several] = [0, 0, 0, 0];
  test('it names exactly the gates that fail, and the moment at which all of them pass', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { throttle, facts, isAskedFor } = given;
        const ask = (at: number): [string, boolean][] =>
          askGates(given.survey, throttle, { ...facts, now: at }, isAskedFor);
        const may = (at: number): boolean =>
          mayShow(given.survey, throttle, { ...facts, now: at }, isAskedFor);
        const turns = listTurns(given).sort((a, b) => a - b);
        const explained = explainSurvey(given, quick);
        const failing = explained.gates.filter(({ isPassed }) => !isPassed);
        const { nextAt } = explained;
        const rows = failing.map((gate) => {
          const passes = (at: number): boolean =>
            ask(at).some(([name, isPassed]) => name === gate.gate && isPassed);
          return {
            gate: gate.gate,
            at: gate.nextAt,
            isSaid: !!gate.next,
            isEdge: gate.nextAt === undefined || (passes(gate.nextAt) && !passes(gate.nextAt - 1)),
          };
        });
        const expected = ask(now).flatMap(([gate, isPassed]) => {
          const passes = (at: number): boolean => ask(at).some(([name, is]) => name === gate && is);
          return isPassed ? [] : [{ gate, at: turns.find(passes), isSaid: true, isEdge: true }];
        });
        // The earliest of all moments at which anything can change.
        expect({ rows, may: explained.mayShow, nextAt }).toEqual({
          rows: expected,
          may: may(now),
          nextAt: turns.find(may),
        });
        if (explained.mayShow) showable++;
        else if (nextAt === undefined) never++;
        else {
          byTime++;
          if (failing.length > 1) several++;
          if (!may(nextAt) || may(nextAt - 1)) throw new Error(`not the first moment: ${nextAt}`);
        }
      }),
      { numRuns: 20_000 },
    );
    // All of these happen, often enough to mean something.
    expect(Math.min(showable, byTime, never, several)).toBeGreaterThan(300);
  }, 240_000);

  test('in every language each gate is a whole sentence', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('fa', 'ar', 'en'), (given, language) => {
        for (const { sentence, next = '.' } of explainSurvey(given, { fa, ar, en }[language]).gates) {
          expect(sentence).toMatch(/\S.*\.$/);
          expect(sentence + next).not.toMatch(/\{(?!\s)|undefined|NaN|\[object/);
          if (language === 'fa') expect(sentence.replace(/"[^"]*"/g, '')).not.toMatch(/\d/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
