import {
  askGates,
  createId,
  type BrowserConfig,
  type BrowserSurvey,
  type BrowserTrigger,
  type SafarEvent,
} from '@safar/schema/browser';
import {
  createFormat,
  explainLanguages,
  explainSurvey,
  sayFailing,
  type Situation,
} from '@safar/schema/explain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Core, Visitor } from '../context.js';
import { openHistory, openMemory, type Memory } from '../triggers/memory.js';
import { review } from '../triggers/review.js';
import { assess } from './assess.js';
import { findPassed, findPassedBefore } from './find-passed.js';
import { getState } from './state.js';

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

type Case = typeof case_ extends fc.Arbitrary<infer Value> ? Value : never;

const open = (given: Case) => {
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
  return { visitor, core };
};

test('it says of exactly one survey that nothing holds it back: the one that is shown', () => {
  let [some, none] = [0, 0];
  fc.assert(
    fc.property(case_, (given) => {
      const { visitor, core } = open(given);
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

const failingGates = ({ survey, throttle, facts, isAskedFor }: Situation): string[] =>
  askGates(survey, throttle, facts, isAskedFor).flatMap(([gate, is]) => (is ? [] : [gate]));

test('what the decision lets go is said to have passed, with exactly what failed, and each survey is in one state', () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(case_, (given) => {
      const { visitor, core } = open(given);
      const before = structuredClone(visitor);
      const due = new Set<string>(given.waits.filter(({ dueAt }) => dueAt <= now).map((wait) => wait.survey));
      const { showing } = review(visitor, core, now, whose, createId(now));
      const left = new Set(openMemory(structuredClone(visitor)).waits.map((wait) => wait.survey));
      const passed = new Map(
        findPassed(before, visitor, core, now, whose).map((each) => [each.situation.survey.id, each]),
      );
      const { list = [] } = { ...core.config.surveys };
      const gone = list.flatMap(({ id, when }) => {
        const known = given.waits.some(
          ({ survey, trigger: index, dueAt }) =>
            survey === id && dueAt <= now && (index < 0 || !!when[index]),
        );
        return known && due.has(id) && !left.has(id) && showing?.survey !== id ? [id] : [];
      });
      expect([...passed.keys()].sort()).toEqual(gone.sort());

      for (const { situation, standing } of assess(visitor, core, now, whose)) {
        const { survey } = situation;
        const ended = passed.get(survey.id);
        if (ended) {
          const then = explainSurvey(ended.situation, format);
          expect(then.gates.flatMap(({ gate, isPassed }) => (isPassed ? [] : [gate]))).toEqual(
            failingGates(ended.situation),
          );
          // Something held it back, and is named.
          expect(sayFailing(then)).not.toBe('');
        }
        const { circumstances, gates } = explainSurvey(situation, format);
        const failing = [...circumstances, ...(standing === 'open' ? [] : gates)].flatMap((each) =>
          each.isPassed ? [] : ['circumstance' in each ? each.circumstance : each.gate],
        );
        const state = getState(standing, failing.length > 0, ended && 'passed');
        counts[state] = (counts[state] ?? 0) + 1;
        // Each state has the one sentence that goes with it, and none that speaks against it.
        const of = (name: string): boolean => failing.some((each) => each === name);
        expect({ state, waits: of('wait'), unfired: of('trigger') }).toEqual({
          state,
          waits: state === 'waiting',
          unfired: state === 'not-due' || state === 'passed',
        });
        if (state === 'open' || state === 'due') expect(failing).toEqual([]);
        if (state === 'held') expect(failing).not.toEqual([]);
        if (of('priority')) expect(state).toBe('held');
      }
    }),
    { numRuns: 3_000 },
  );
  for (const state of ['open', 'waiting', 'held', 'not-due', 'passed'])
    expect(counts[state]).toBeGreaterThan(30);
});

test('a card that found no room on the page is taken back, and said to have had none', () => {
  const [visitor, core] = fc
    .sample(case_, { numRuns: 500, seed: 4 })
    .map((given) => open({ ...given, open: '' as const }))
    .flatMap(({ visitor: each, core: its }) => {
      const { undo } = review(each, its, now, whose, createId(now));
      return undo ? [[Object.assign(structuredClone(each), { undo }), its] as const] : [];
    })[0] as [Visitor & { undo: Memory }, Pick<Core, 'config' | 'page'>];
  const { undo, ...before } = visitor;
  const survey = openMemory(structuredClone(before)).showing?.survey ?? '';
  const [found] = findPassed(structuredClone(before), { ...before, surveys: undo }, core, now, whose);
  expect(found?.situation.survey.id).toBe(survey);
  expect(found && sayFailing(explainSurvey(found.situation, format))).toBe(
    `There is no place for it on the page: put <div data-safar-survey="${survey}"></div> there.`,
  );
});

test('what passed before anybody looked is found by the events of the page', () => {
  const visitor: Visitor = {
    id: createId(now - 50 * day),
    visit: createId(now),
    visits: 1,
    lastAt: now,
    pageNo: 1,
    stage: { stage: -1, furthest: -1, counts: {} },
  };
  const survey: BrowserSurvey = {
    id: 'a',
    when: [{ page: '^(/a)$', afterMs: 0 }],
    who: { cart: { items: { min: 1 } } },
    afterDismissMs: day,
    afterShownMs: day,
    sample: 100,
    priority: 0,
  };
  const core = {
    config: {
      endsAfterMs: 1_800_000,
      stages: [],
      surveys: { list: [survey], throttle: { perVisit: 9, betweenMs: 0 } },
    } as unknown as BrowserConfig,
    page: { id: 'p', path: '/a', n: 0, pageNo: 1 },
  };
  const view = {
    name: 'page_view',
    at: now,
    params: { path: '/a' },
    visit: visitor.visit,
  } as unknown as SafarEvent;
  const find = (which: Visitor, event = view): string[] =>
    findPassedBefore(which, [event], core, now + 2_000, whose).map(({ situation }) => situation.survey.id);
  expect(find(visitor)).toEqual(['a']);
  expect(find(visitor, { ...view, params: { path: '/b' } })).toEqual([]);
  expect(find(visitor, { ...view, visit: createId(now - day) })).toEqual([]);
  // What is shown only since has not held it back.
  const later = { ...openMemory(structuredClone(visitor)), lastAt: now + 1, shown: 9 };
  const showing = { id: 'x', survey: 'b', visit: visitor.visit, answers: [], pages: 1, question: '' };
  const surveys = { ...later, showing, history: { b: { shown: 1, shownAt: now + 1 } } };
  const [first] = findPassedBefore({ ...visitor, surveys }, [view], core, now + 2_000, whose);
  expect(first && failingGates(first.situation)).toEqual(['items']);
  expect(first?.situation.circumstances?.open).toBe('');
  // One that waits still, or was shown, has not passed.
  const memory: Memory = openMemory(structuredClone(visitor));
  const waits = [{ survey: 'a', trigger: 0, dueAt: now + 9_000 }];
  expect(find({ ...visitor, surveys: { ...memory, waits } })).toEqual([]);
  expect(
    find({ ...visitor, surveys: { ...memory, history: { a: { shown: 1, shownAt: now + 1 } } } }),
  ).toEqual([]);
});
