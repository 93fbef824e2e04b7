import type { Config, Survey } from '@safar/schema';
import { describe, expect, test } from 'vitest';
import { ago, buy, count, forecast } from '../../test/forecasting.js';
import { createHistory, hour, left, minute, second, shown } from '../../test/history.js';
import { createPaint } from '../terminal/colour.js';
import { printForecast } from './print-forecast.js';
import type { StoredEvent } from './visitor-event.js';

describe('whom', () => {
  test('purchases, visits, devices, languages, days', () => {
    const people = [buy(20, 3), buy(10, 1)];
    const after = [{ after: '30s' }];
    const every = { howOften: { again: { afterDismiss: '0s', afterShown: '0s' } }, when: after };
    const ask = (who: Survey['who']) =>
      count([{ ...every, ...(who ? { who } : {}) }], people, { throttle: { between: '0s' } })[0];
    expect(ask(undefined)).toEqual([4, 2]);
    expect(ask({ new: true })).toEqual([2, 2]);
    expect(ask({ visits: { min: 3 } })).toEqual([1, 1]);
    expect(ask({ purchases: { min: 2 } })).toEqual([2, 1]);
    expect(ask({ daysSinceFirstVisit: { min: 2 } })).toEqual([1, 1]);
    expect(ask({ device: ['desktop'] })).toEqual([0, 0]);
    expect(ask({ language: ['fa'] })).toEqual([4, 2]);
    expect(ask({ language: ['en'] })).toEqual([0, 0]);
  });

  test('a sample is of visitors, the same every time', () => {
    const people = Array.from({ length: 400 }, (_, index) => buy(3 + (index % 20)));
    const [half] = forecast([{ when: [{ after: '1s' }], howOften: { sample: 50 } }], people).surveys;
    expect(half?.shown).toBeGreaterThan(150);
    expect(half?.shown).toBeLessThan(250);
    expect(forecast([{ when: [{ after: '1s' }], howOften: { sample: 50 } }], people).surveys[0]).toEqual(
      half,
    );
  });

  test('walks of the team are no visits, and what they were asked was asked of nobody', () => {
    const walked = { at: 1, name: 'walk_start', params: { walk: { persona: 'Sara' } } };
    const { events } = createHistory(ago(9))
      .visit(ago(9), [['/', 0, walked, ...shown(5 * second, 's0', 9), left(minute)]])
      .visit(ago(8), [['/', 0, left(minute)]]);
    const made = forecast([{ when: [{ after: '1s' }] }], [events]);
    expect(made).toMatchObject({ people: 1, visits: 1, surveys: [{ shown: 1, people: 1 }] });
    expect(made.surveys[0]).not.toHaveProperty('rate');
  });

  test('robots are no people', () => {
    const events = buy(10).map((event, index) => ({ ...event, bot: index === 1 }));
    expect(forecast([{ when: [{ after: '1s' }] }], [events])).toMatchObject({ people: 0, visits: 0 });
  });
});

describe('how often', () => {
  const always = { afterDismiss: '0s', afterShown: '0s', afterAnswer: '0s' };

  test('one survey a visit, and three days between two', () => {
    // Five visits on five days: the first, and the fourth.
    const when = [{ after: '1s' }];
    expect(
      count(
        [
          { when, howOften: { again: always } },
          { when, howOften: { again: always } },
        ],
        [buy(10, 5)],
      ),
    ).toEqual([
      [2, 1],
      [0, 0],
    ]);
  });

  test('priority goes before the order in the file', () => {
    const when = [{ after: '1s' }];
    expect(count([{ when }, { when, priority: 1 }], [buy(10)])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('at most so many times, and within its days', () => {
    const when = [{ after: '1s' }];
    const free: Partial<Config> = { throttle: { between: '0s' } };
    expect(count([{ when, howOften: { again: always, perVisitor: 2 } }], [buy(10, 5)], free)).toEqual([
      [2, 1],
    ]);
    const active = { from: '2026-11-21', to: '2026-11-22' };
    expect(count([{ when, howOften: { again: always, active } }], [buy(10, 5)], free)).toEqual([[2, 1]]);
  });

  test('who answered before these thirty days is not asked again', () => {
    const { events } = createHistory(ago(60))
      .visit(ago(60), [['/', 0, ...shown(5 * second, 's0', 9), left(minute)]])
      .visit(ago(5), [['/', 0, left(minute)]]);
    expect(count([{ when: [{ after: '10s' }] }], [events])).toEqual([[0, 0]]);
    expect(
      count([{ when: [{ after: '10s' }], howOften: { again: { afterAnswer: '30d' } } }], [events]),
    ).toEqual([[1, 1]]);
  });
});

describe('what is expected', () => {
  /** Ten who were really shown the survey on their last visit, four of whom answered. */
  const asked = (days: number): StoredEvent[][] =>
    Array.from(
      { length: 10 },
      (_, index) =>
        createHistory(ago(days)).visit(ago(days), [
          [
            '/',
            index * second,
            ...shown((5 + index) * second, 's0', index < 4 ? 9 : undefined),
            left(minute),
          ],
        ]).events,
    );

  test('answers are showings × the share that answered before', () => {
    const people = [...asked(60), ...Array.from({ length: 30 }, (_, index) => buy(1 + (index % 28)))];
    const [survey] = forecast([{ when: [{ after: '30s' }] }], people).surveys;
    expect(survey).toMatchObject({
      shown: 30,
      people: 30,
      answers: 12,
      rate: { answered: 0.4, shown: 10, isOwn: true },
      // Four answers say nothing of their spread: the widest is 1.96 × √(0.9 ÷ 15), with (6 + 0.75) ÷ 15 at each end.
      precision: { figure: 'NPS', isMeasured: false },
    });
    expect(survey?.precision?.halfWidth).toBeCloseTo(48.0, 1);
  });

  test('a new survey takes the share of the others, and with none there is no number', () => {
    const people = [...asked(60), buy(3)];
    const [, fresh] = forecast([{ when: [] }, { when: [{ after: '30s' }] }], people).surveys;
    expect(fresh).toMatchObject({ shown: 1, answers: 0, rate: { answered: 0.4, isOwn: false } });
    expect(forecast([{ when: [{ after: '30s' }] }], [buy(3)]).surveys[0]).not.toHaveProperty('answers');
  });

  test('the spread of answers that were given makes the interval narrower', () => {
    const given = Array.from(
      { length: 40 },
      (_, index) =>
        createHistory(ago(70)).visit(ago(70), [
          ['/', 0, ...shown((5 + index) * second, 's0', index < 30 ? 10 : 8), left(minute)],
        ]).events,
    );
    const people = [...given, ...Array.from({ length: 100 }, (_, index) => buy(1 + (index % 28)))];
    const [survey] = forecast([{ when: [{ after: '30s' }] }], people).surveys;
    expect(survey).toMatchObject({ shown: 100, answers: 100, precision: { isMeasured: true } });
    // p = 0.75, d = 0: 1.96 × √((p' + d' − (p' − d')²) ÷ 103) with p' = 75.75 ÷ 103, d' = 0.75 ÷ 103.
    expect(survey?.precision?.halfWidth).toBeCloseTo(8.9, 1);
  });
});

describe('in words', () => {
  const say = (...given: Parameters<typeof forecast>): string[] =>
    printForecast(forecast(...given), createPaint(false)).split('\n');

  test('how many days there are, and what nobody can tell', () => {
    expect(
      say(
        [
          { id: 'thanks', when: [{ event: 'purchase' }] },
          { id: 'by-hand', when: [{ manual: true }] },
        ],
        [buy(10, 2)],
      ),
    ).toEqual([
      '  With the visits of the last 10 days, since there are no older ones (2 visits of 1 person), this would have been shown:',
      '    thanks   1 time to 1 person; nothing was ever asked here, so no number of answers can be given',
      '    by-hand  nobody can say: only the page knows when it asks for the survey ("manual")',
      '  As nothing was ever asked, everybody is taken to close the card: who answers or looks away may be asked earlier or later.',
      '  Dialogs of the page, typing and pages in the background may hold a survey up; the store does not tell of them.',
      '',
    ]);
  });

  test('nothing to go by is said, and no table drawn', () => {
    expect(say([{ when: [{ after: '1s' }] }], [])).toEqual([
      '  There are no visits of the last 30 days, so nothing can be forecast.',
      '',
    ]);
    expect(say([{ when: [{ after: '1s' }] }], [buy(40)])[0]).toContain('no visits of the last 30 days');
    expect(say([], [buy(10)]).at(-2)).toBe('  There is no survey in the file to forecast.');
  });

  test('a month and more is the last thirty days', () => {
    const given = createHistory(ago(50))
      .visit(ago(50), [['/', 0, ...shown(hour, 'thanks', 9), left(2 * hour)]])
      .visit(ago(29.9), [['/', 0, left(minute)]]).events;
    const lines = say([{ id: 'thanks', when: [{ event: 'purchase' }] }], [given, buy(10), buy(9)]);
    expect(lines.slice(0, 3)).toEqual([
      '  With the visits of the last 30 days, Oct 31, 2026 to Nov 30, 2026 (3 visits of 3 people), this would have been shown:',
      '    thanks  2 times to 2 people; expect about 2 answers, NPS ±73 at most',
      '  Answered before: "thanks" 100 % of 1.',
    ]);
  });
});
