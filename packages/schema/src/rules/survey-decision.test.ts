import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrowserSurvey } from '../browser-config.js';
import { createId } from '../ids.js';
import {
  askGates,
  chooseSurvey,
  mayShow,
  type SurveyFacts,
  type SurveyHistory,
  type Throttle,
} from './survey-decision.js';

const day = 86_400_000;
const now = 1_763_766_000_000;

const survey: BrowserSurvey = {
  id: 'nps',
  when: [],
  afterDismissMs: 30 * day,
  afterShownMs: day,
  sample: 100,
  priority: 0,
};
const throttle: Throttle = { perVisit: 1, betweenMs: 3 * day };
const facts: SurveyFacts = {
  now,
  visitor: createId(now),
  visits: 2,
  items: 0,
  value: 0,
  device: 'desktop',
  shownInVisit: 0,
  history: {},
};

const failing = (
  changes: {
    survey?: Partial<BrowserSurvey>;
    facts?: Partial<SurveyFacts>;
    history?: SurveyHistory;
    throttle?: Throttle;
  },
  isAskedFor?: boolean,
): string[] =>
  askGates(
    { ...survey, ...changes.survey },
    changes.throttle ?? throttle,
    { ...facts, ...(changes.history ? { history: { nps: changes.history } } : {}), ...changes.facts },
    isAskedFor,
  )
    .filter(([, isPassed]) => !isPassed)
    .map(([name]) => name);

describe('gates, one by one', () => {
  test('a visitor who was never asked passes them all', () => {
    expect(failing({})).toEqual([]);
  });

  test.each<[string, Parameters<typeof failing>[0], string[]]>([
    ['too many visits', { survey: { who: { visits: { max: 1 } } } }, ['visits']],
    ['too few visits', { survey: { who: { visits: { min: 3 } } } }, ['visits']],
    ['an empty cart', { survey: { who: { cart: { items: { min: 1 } } } } }, ['items']],
    ['a cheap cart', { survey: { who: { cart: { value: { min: 10 } } } }, facts: { value: 9 } }, ['value']],
    ['another device', { survey: { who: { device: ['mobile'] } } }, ['device']],
    [
      'shown often enough',
      { survey: { perVisitor: 2, afterShownMs: 0 }, history: { shown: 2, shownAt: now - day } },
      ['perVisitor'],
    ],
    ['answered once, for ever', { history: { shown: 1, answeredAt: 1 } }, ['afterAnswer']],
    [
      'answered lately',
      { survey: { afterAnswerMs: 90 * day }, history: { shown: 1, answeredAt: now - 89 * day } },
      ['afterAnswer'],
    ],
    [
      'answered long ago',
      { survey: { afterAnswerMs: 90 * day }, history: { shown: 1, answeredAt: now - 90 * day } },
      [],
    ],
    ['dismissed lately', { history: { shown: 1, dismissedAt: now - 29 * day } }, ['afterDismiss']],
    ['dismissed long ago is not answered', { history: { shown: 1, dismissedAt: now - 30 * day } }, []],
    ['shown lately', { history: { shown: 1, shownAt: now - 1 } }, ['afterShown']],
    ['put off in this visit', { history: { shown: 0, laterIn: 2 } }, ['later']],
    ['put off in an earlier visit', { history: { shown: 0, laterIn: 1 } }, []],
    ['nobody is asked', { survey: { sample: 0 } }, ['sample']],
    ['another one in this visit', { facts: { shownInVisit: 1 } }, ['perVisit']],
    ['another one lately', { facts: { lastShownAt: now - 3 * day + 1 } }, ['between']],
    ['another one long ago', { facts: { lastShownAt: now - 3 * day } }, []],
    ['shown by a clock that was years ahead', { history: { shown: 1, shownAt: now + 1000 * day } }, []],
  ])('%s', (_, changes, expected) => {
    expect(failing(changes)).toEqual(expected);
  });

  test('each survey has its own clock', () => {
    expect(
      failing({
        facts: { history: { other: { shown: 9, answeredAt: now, dismissedAt: now, shownAt: now } } },
      }),
    ).toEqual([]);
  });

  test('asked for by the page, how often is not asked, whom still is', () => {
    const history = { shown: 5, shownAt: now, answeredAt: now, dismissedAt: now, laterIn: 2 };
    expect(
      failing(
        { survey: { sample: 0, perVisitor: 1 }, history, facts: { shownInVisit: 3, lastShownAt: now } },
        true,
      ),
    ).toEqual([]);
    expect(failing({ survey: { who: { device: ['mobile'] } } }, true)).toEqual(['device']);
  });
});

describe('the sample', () => {
  const share = (sample: number, id = 'nps'): boolean[] =>
    visitors.map((visitor) => mayShow({ ...survey, id, sample }, throttle, { ...facts, visitor }));
  const visitors = Array.from({ length: 4000 }, (_, index) => createId(now + index));

  test.each([1, 10, 50, 90])('of %i per cent is about that large', (percent) => {
    const asked = share(percent).filter(Boolean).length;
    const expected = (4000 * percent) / 100;
    // Five standard deviations of a fair draw.
    expect(Math.abs(asked - expected)).toBeLessThan(5 * Math.sqrt(expected * (1 - percent / 100)));
  });

  test('sticks to the visitor, grows by adding visitors, and is another one for another survey', () => {
    expect(share(50)).toEqual(share(50));
    const [few, many] = [share(20), share(60)];
    expect(few.every((isAsked, index) => !isAsked || many[index])).toBe(true);
    const other = share(50, 'csat');
    const both = share(50).filter((isAsked, index) => isAsked && other[index]).length;
    expect(both).toBeGreaterThan(850);
    expect(both).toBeLessThan(1150);
  });
});

describe('against a reference that spells everything out', () => {
  const at = fc.option(fc.integer({ min: now - 100 * day, max: now }), { nil: undefined });
  const ms = fc.integer({ min: 0, max: 100 }).map((days) => days * day);
  const range = fc.record({ min: fc.nat(4), max: fc.nat(4) }, { requiredKeys: [] });
  const device = fc.constantFrom('mobile' as const, 'tablet' as const, 'desktop' as const);
  const clean = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const surveys = fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        when: fc.constant<BrowserSurvey['when']>([]),
        who: fc.record(
          {
            visits: range,
            cart: fc.record({ items: range, value: range }, { requiredKeys: [] }),
            device: fc.array(device, { minLength: 1 }),
          },
          { requiredKeys: [] },
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
      }),
    )
    .map(clean) as fc.Arbitrary<Record<string, SurveyHistory>>;

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
          device,
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
      { numRuns: 2000 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
