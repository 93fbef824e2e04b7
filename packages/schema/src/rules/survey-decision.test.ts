import { describe, expect, test } from 'vitest';
import type { BrowserSurvey } from '../browser-config.js';
import { createId } from '../ids.js';
import { askGates, mayShow } from './survey-decision.js';
import type { SurveyFacts, SurveyHistory, Throttle } from './survey-facts.js';

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
  purchases: 0,
  stage: -1,
  furthest: -1,
  language: 'fa',
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
    ['not new', { survey: { who: { new: true } } }, ['new']],
    ['new', { survey: { who: { new: false } }, facts: { visits: 1 } }, ['new']],
    [
      'too few purchases',
      { survey: { who: { purchases: { min: 2 } } }, facts: { purchases: 1 } },
      ['purchases'],
    ],
    [
      'a visitor of today',
      { survey: { who: { daysSinceFirstVisit: { min: 1 } } }, facts: { visitor: createId(now - day + 1) } },
      ['daysSinceFirstVisit'],
    ],
    [
      'a visitor since yesterday',
      {
        survey: { who: { daysSinceFirstVisit: { min: 1, max: 1 } } },
        facts: { visitor: createId(now - day) },
      },
      [],
    ],
    [
      'a visitor by a clock that was ahead',
      { survey: { who: { daysSinceFirstVisit: { min: 1 } } }, facts: { visitor: createId(now + 9 * day) } },
      ['daysSinceFirstVisit'],
    ],
    ['in no stage', { survey: { who: { stage: [0, 2] } } }, ['stage']],
    ['in one of the stages', { survey: { who: { stage: [0, 2] } }, facts: { stage: 2 } }, []],
    ['never so far', { survey: { who: { reached: 2 } }, facts: { stage: 1, furthest: 1 } }, ['reached']],
    ['once further', { survey: { who: { reached: 2 } }, facts: { stage: 1, furthest: 3 } }, []],
    ['another language', { survey: { who: { language: ['en', 'ar'] } } }, ['language']],
    [
      'an answer that was not given',
      {
        survey: { who: { answers: [{ survey: 'x', question: 'y', from: 9, until: 10 }] } },
        facts: { history: { x: { shown: 1, answers: { y: 8, z: 9 } } } },
      },
      ['answers'],
    ],
    [
      'one of many options that were chosen',
      {
        survey: { who: { answers: [{ survey: 'x', question: 'y', from: 'b', until: 'b' }] } },
        facts: { history: { x: { shown: 1, answers: { y: ['a', 'b'] } } } },
      },
      [],
    ],
    [
      'of another variant',
      { survey: { experiment: { salt: 'x', min: 10_000, max: 10_000 } } },
      ['experiment'],
    ],
    ['of this variant', { survey: { experiment: { salt: 'x', min: 0, max: 9_999 } } }, []],
    ['before its days', { survey: { active: [now + 1, now + day] } }, ['active']],
    ['in its days', { survey: { active: [now, now + 1] } }, []],
    ['after its days', { survey: { active: [now - day, now] } }, ['active']],
    [
      'until it is answered, whatever was dismissed or shown',
      { survey: { untilAnswered: true }, history: { shown: 4, shownAt: now, dismissedAt: now } },
      [],
    ],
    [
      'until it is answered, and it was',
      { survey: { untilAnswered: true }, history: { shown: 1, answeredAt: 1 } },
      ['afterAnswer'],
    ],
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
    const other = { salt: 'x', min: 10_000, max: 10_000 };
    expect(failing({ survey: { experiment: other } }, true)).toEqual(['experiment']);
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
