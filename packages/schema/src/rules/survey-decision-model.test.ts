import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrowserSurvey } from '../browser-config.js';
import { createId, getIdTime } from '../ids.js';
import { chooseSurvey, mayShow } from './survey-decision.js';
import type { SurveyFacts, SurveyHistory, Throttle } from './survey-facts.js';

const day = 86_400_000;
const now = 1_763_766_000_000;
const facts: SurveyFacts = {
  now,
  visitor: createId(now),
  visits: 2,
  items: 0,
  value: 0,
  purchases: 0,
  stage: -1,
  furthest: -1,
  language: 'fa',
  device: 'desktop',
  shownInVisit: 0,
  history: {},
};

describe('against a reference that spells everything out', () => {
  const at = fc.option(fc.integer({ min: now - 100 * day, max: now }), { nil: undefined });
  const at_ = fc.integer({ min: now - 100 * day, max: now + 100 * day });
  const ms = fc.integer({ min: 0, max: 100 }).map((days) => days * day);
  const range = fc.record({ min: fc.nat(4), max: fc.nat(4) }, { requiredKeys: [] });
  const device = fc.constantFrom('mobile' as const, 'tablet' as const, 'desktop' as const);
  const clean = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const surveys = fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        when: fc.constant<BrowserSurvey['when']>([]),
        // Most ask anybody, or next to nobody would be asked.
        who: fc.oneof(
          { weight: 2, arbitrary: fc.constant({}) },
          {
            weight: 1,
            arbitrary: fc.record(
              {
                new: fc.boolean(),
                visits: range,
                purchases: range,
                daysSinceFirstVisit: range,
                stage: fc.array(fc.nat(2), { minLength: 1 }),
                reached: fc.nat(2),
                language: fc.constantFrom<string[]>(['fa'], ['en', 'ar']),
                answers: fc.array(
                  fc.record({
                    survey: fc.constantFrom('a', 'b'),
                    question: fc.constantFrom('p', 'q'),
                    from: fc.nat(4),
                    until: fc.nat(4),
                  }),
                  { maxLength: 2 },
                ),
                known: fc.array(
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
                cart: fc.record({ items: range, value: range }, { requiredKeys: [] }),
                device: fc.array(device, { minLength: 1 }),
              },
              { requiredKeys: [] },
            ),
          },
        ),
        untilAnswered: fc.constant(true as const),
        active: fc.tuple(at_, at_),
        experiment: fc.constantFrom(
          { salt: 'experiment:x', min: 0, max: 4999 },
          { salt: 'experiment:x', min: 5000, max: 9999 },
          { salt: 'experiment:y', min: 0, max: 9999 },
        ),
        perVisitor: fc.integer({ min: 1, max: 4 }),
        afterAnswerMs: ms,
        afterDismissMs: ms,
        afterShownMs: ms,
        sample: fc.constantFrom(0, 100),
        priority: fc.nat(2),
      },
      { requiredKeys: ['id', 'when', 'afterDismissMs', 'afterShownMs', 'sample', 'priority'] },
    ),
    { selector: ({ id }) => id },
  );
  const histories = fc
    .dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.record({
        shown: fc.nat(4),
        shownAt: at,
        answeredAt: at,
        dismissedAt: at,
        laterIn: fc.option(fc.nat(4), { nil: undefined }),
        answers: fc.option(
          fc.dictionary(fc.constantFrom('p', 'q'), fc.oneof(fc.nat(4), fc.constant([] as string[]))),
          { nil: undefined },
        ),
      }),
    )
    .map(clean) as fc.Arbitrary<Record<string, SurveyHistory>>;

  /** FNV-1a as it is written down, in whole numbers without end; then the high half is folded onto the low one. */
  const drawSlowly = (text: string): number => {
    const hash = Array.from(text).reduce(
      (sum, letter) => ((sum ^ BigInt(letter.charCodeAt(0))) * 16_777_619n) % 2n ** 32n,
      2_166_136_261n,
    );
    return Number((hash ^ (hash >> 15n)) % 10_000n);
  };

  const mayShowSlowly = (
    each: BrowserSurvey,
    { perVisit, betweenMs }: Throttle,
    now_: SurveyFacts,
  ): boolean => {
    const past = now_.history[each.id];
    const { visits, cart, device: devices } = { ...each.who };
    if (visits?.min !== undefined && now_.visits < visits.min) return false;
    if (visits?.max !== undefined && now_.visits > visits.max) return false;
    if (cart?.items?.min !== undefined && now_.items < cart.items.min) return false;
    if (cart?.items?.max !== undefined && now_.items > cart.items.max) return false;
    if (cart?.value?.min !== undefined && now_.value < cart.value.min) return false;
    if (cart?.value?.max !== undefined && now_.value > cart.value.max) return false;
    if (devices && (now_.device === undefined || !devices.includes(now_.device))) return false;
    const who = { ...each.who };
    if (who.new === true && now_.visits !== 1) return false;
    if (who.new === false && now_.visits === 1) return false;
    const days = Math.floor((now_.now - getIdTime(now_.visitor)) / day);
    for (const [wanted, count] of [
      [who.purchases, now_.purchases],
      [who.daysSinceFirstVisit, days < 0 ? 0 : days],
    ] as const) {
      if (wanted?.min !== undefined && count < wanted.min) return false;
      if (wanted?.max !== undefined && count > wanted.max) return false;
    }
    if (who.stage && !who.stage.some((stage) => stage === now_.stage)) return false;
    if (who.reached !== undefined && now_.furthest < who.reached) return false;
    if (who.language && !who.language.some((tag) => tag === now_.language)) return false;
    for (const wanted of who.answers ?? []) {
      const given = now_.history[wanted.survey]?.answers?.[wanted.question];
      if (typeof given !== 'number' || given < Number(wanted.from) || given > Number(wanted.until))
        return false;
    }
    for (const { param, match, min, max } of who.known ?? []) {
      const value = now_.known?.[param];
      if (match === '^(a|b)$' && value !== 'a' && value !== 'b') return false;
      if (match === '^(c.*)$' && !String(value).startsWith('c')) return false;
      if (match !== undefined) continue;
      if (typeof value !== 'number') return false;
      if (min !== undefined && value < min) return false;
      if (max !== undefined && value > max) return false;
    }
    if (each.active && now_.now < each.active[0]) return false;
    if (each.active && now_.now >= each.active[1]) return false;
    if (each.experiment) {
      const drawn = drawSlowly(`${each.experiment.salt}${now_.visitor}`);
      if (drawn < each.experiment.min || drawn > each.experiment.max) return false;
    }
    if (each.sample === 0) return false;
    if (now_.shownInVisit >= perVisit) return false;
    if (now_.lastShownAt !== undefined && now_.now - now_.lastShownAt < betweenMs) return false;
    if (past === undefined) return true;
    if (each.perVisitor !== undefined && past.shown >= each.perVisitor) return false;
    if (
      past.answeredAt !== undefined &&
      (each.afterAnswerMs === undefined || now_.now - past.answeredAt < each.afterAnswerMs)
    )
      return false;
    if (each.untilAnswered) return past.laterIn !== now_.visits;
    if (past.dismissedAt !== undefined && now_.now - past.dismissedAt < each.afterDismissMs) return false;
    if (past.shownAt !== undefined && now_.now - past.shownAt < each.afterShownMs) return false;
    return past.laterIn !== now_.visits;
  };

  test('the same surveys pass, and the same one wins', () => {
    let shown = 0;
    fc.assert(
      fc.property(
        surveys,
        histories,
        fc.record({
          visits: fc.integer({ min: 1, max: 4 }),
          items: fc.nat(4),
          value: fc.nat(4),
          purchases: fc.nat(4),
          stage: fc.integer({ min: -1, max: 2 }),
          furthest: fc.integer({ min: -1, max: 2 }),
          language: fc.constantFrom('fa', 'en'),
          visitor: fc.integer({ min: -1, max: 5 }).map((days) => createId(now - days * day)),
          device,
          known: fc.record(
            {
              source: fc.constantFrom('a', 'b', 'c', 'cd'),
              '.plan': fc.constantFrom('a', 'x', 'c'),
              '.orders': fc.nat(4),
            },
            { requiredKeys: [] },
          ),
          shownInVisit: fc.nat(2),
          lastShownAt: at,
        }),
        fc.record({ perVisit: fc.nat(3), betweenMs: ms }),
        (list, history, seen, terms) => {
          const known = { ...facts, ...clean(seen), history };
          const passing = list.filter((each) => mayShow(each, terms, known));
          expect(passing).toEqual(list.filter((each) => mayShowSlowly(each, terms, known)));
          const [first] = [...passing].sort((one, other) => other.priority - one.priority);
          expect(chooseSurvey(passing)).toBe(first);
          if (first) shown++;
        },
      ),
      // Each with up to four surveys and histories: some 100,000 decisions of each kind.
      { numRuns: 50_000 },
    );
    expect(shown).toBeGreaterThan(1_000);
  }, 120_000);
});
