import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrowserRule, BrowserStage } from '../browser-config.js';
import { compileStages } from '../compile-config.js';
import { completeConfig } from '../complete-config.js';
import { enterStage, getOwnStage, newStageState, type Happening, type StageState } from './stages.js';

const stages = compileStages(completeConfig({ site: 'shop' }));
const walk = (happenings: readonly Happening[], of: readonly BrowserStage[] = stages): StageState[] => {
  let state = newStageState();
  return happenings.map((happening) => (state = enterStage(of, state, happening)));
};
const names = (...happenings: Happening[]): (string | undefined)[] =>
  walk(happenings).map(({ stage }) => stages[stage]?.id);

describe('the default stages, sentence by sentence', () => {
  test('any page is awareness, an event of the shop moves on', () => {
    expect(
      names({ page: '/' }, { event: 'view_item' }, { event: 'add_to_cart' }, { event: 'purchase' }),
    ).toEqual(['awareness', 'consideration', 'purchase', 'experience']);
  });

  test('what matches nothing changes nothing', () => {
    expect(names({ event: 'scrolled' }, { event: 'view_item' }, { event: 'scrolled' })).toEqual([
      undefined,
      'consideration',
      'consideration',
    ]);
  });

  test('a stage with once is never entered again from beyond it, others are', () => {
    expect(
      names(
        { page: '/' },
        { event: 'begin_checkout' },
        { page: '/about' },
        { page: '/products/1' },
        { page: '/' },
      ),
    ).toEqual(['awareness', 'purchase', 'purchase', 'consideration', 'consideration']);
  });

  test('the second purchase is loyalty, wherever it happens', () => {
    expect(
      names({ event: 'purchase' }, { page: '/cart' }, { event: 'purchase' }, { event: 'purchase' }),
    ).toEqual(['experience', 'purchase', 'loyalty', 'loyalty']);
  });
});

test('a page belongs to its own stage, whoever sees it', () => {
  expect(stages[getOwnStage(stages, { page: '/checkout/pay' })]?.id).toBe('purchase');
  expect(stages[getOwnStage(stages, { event: 'purchase' })]?.id).toBe('loyalty');
  expect(getOwnStage(stages, { event: 'nothing' })).toBe(-1);
});

const matches = (
  { page, event, nth = 1 }: BrowserRule,
  happening: Happening,
  history: readonly Happening[],
): boolean => {
  if ('page' in happening) return page !== undefined && new RegExp(page).test(happening.page);
  return (
    event === happening.event &&
    history.filter((past) => 'event' in past && past.event === event).length >= nth
  );
};

/** From the whole history, every time anew. */
const model = (of: readonly BrowserStage[], happenings: readonly Happening[]): number[] => {
  const visited: number[] = [];
  for (const [index, happening] of happenings.entries()) {
    const history = happenings.slice(0, index + 1);
    const furthest = Math.max(-1, ...visited);
    const entered = of
      .map((stage, place) =>
        stage.enter.some((rule) => matches(rule, happening, history)) && !(stage.once && furthest > place)
          ? place
          : -1,
      )
      .filter((place) => place >= 0);
    visited.push(entered.at(-1) ?? visited.at(-1) ?? -1);
  }
  return visited;
};

const rule: fc.Arbitrary<BrowserRule> = fc.oneof(
  fc.record({ page: fc.constantFrom('^/a$', '^/b$', '^/[ab]$', '^/.*$') }),
  fc.record({ event: fc.constantFrom('x', 'y') }),
  fc.record({ event: fc.constantFrom('x', 'y'), nth: fc.integer({ min: 1, max: 3 }) }),
);
const stage: fc.Arbitrary<BrowserStage> = fc.oneof(
  fc.record({ id: fc.constant('s'), enter: fc.array(rule, { maxLength: 3 }) }),
  fc.record({
    id: fc.constant('s'),
    once: fc.constant(true as const),
    enter: fc.array(rule, { maxLength: 3 }),
  }),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ page: fc.constantFrom('/a', '/b', '/c') }),
  fc.record({ event: fc.constantFrom('x', 'y', 'z') }),
);

test('stages are those of a slow and obvious reader', () => {
  fc.assert(
    fc.property(
      fc.array(stage, { minLength: 1, maxLength: 5 }),
      fc.array(happening, { maxLength: 20 }),
      (of, happenings) => {
        expect(walk(happenings, of).map(({ stage: place }) => place)).toEqual(model(of, happenings));
      },
    ),
    { numRuns: 2_000 },
  );
});
