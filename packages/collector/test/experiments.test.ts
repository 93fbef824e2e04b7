import type { Config, ExperimentRow } from '@safar/schema';
import { createId } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOpening } from './by-link.js';
import { startCollector, type Collector } from './collector.js';
import { answer } from './few-journeys.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

const day = 86_400_000;
const at = Date.UTC(2026, 6, 10, 8);
const query = 'from=2026-07-10&to=2026-07-20&lang=en';
const when = [{ after: '20s' }];
const survey = (id: string, template: 'nps' | 'csat' | 'ces', more = {}) => ({ id, template, when, ...more });

const config: Config = {
  ...shop,
  surveys: [
    survey('nps-a', 'nps', { title: { en: 'As usual' } }),
    survey('nps-b', 'nps'),
    survey('early', 'ces'),
    survey('late', 'ces', { when: [{ after: '2m' }] }),
    survey('score', 'nps'),
    survey('faces', 'csat'),
    survey('few', 'csat'),
    survey('none', 'csat'),
    survey('one', 'csat'),
    survey('two', 'csat'),
    survey('three', 'csat'),
  ],
  experiments: [
    { id: 'wording', surveys: ['nps-a', 'nps-b'], shares: [50, 50] },
    { id: 'moment', surveys: ['early', 'late'] },
    { id: 'question', surveys: ['score', 'faces'] },
    { id: 'new', surveys: ['few', 'none'] },
    { id: 'three', surveys: ['one', 'two', 'three'] },
  ],
};

let collector: Collector;
let rows: ExperimentRow[];

/** Visitors who are shown one survey each; those who answer do so by these points. */
const show = async (
  name: string,
  shown: number,
  points: readonly number[] = [],
  time = at,
): Promise<void> => {
  const journeys = Array.from({ length: shown }, (_, index) => {
    const journey = createJourney({ at: time + index }).view('/');
    const ids = { survey: name, showing: createId(time + index) };
    journey.do('survey_shown', { ...ids, dir: 'rtl', language: 'fa' });
    const point = points[index];
    return point === undefined
      ? journey
      : journey.wait(1_000).do('survey_answer', { ...answer(point), ...ids });
  });
  await Promise.all(journeys.map((journey) => collector.send(journey.toBatch())));
};
const times = (count: number, point: number): number[] => Array.from({ length: count }, () => point);

beforeAll(async () => {
  collector = await startCollector({ sites: [{ config, text: 'experiments' }] });
  await show('nps-a', 199, [...times(39, 10), ...times(20, 8), ...times(20, 3)]);
  await show('nps-b', 190, [...times(80, 9), ...times(20, 7), ...times(10, 0)]);
  await show('early', 100, [...times(30, 7), ...times(10, 1)]);
  await show('late', 60, [...times(35, 7), ...times(15, 4)]);
  await show('score', 300, times(40, 9));
  await show('faces', 200, times(40, 5));
  await show('few', 7, times(3, 5));
  await show('one', 100, times(40, 5));
  await show('two', 100, times(55, 5));
  await show('three', 100, times(70, 5));

  // Asked twice, and of another mind the second time: one visitor, and the last answer.
  const changed = createJourney({ at }).view('/');
  for (const [point, wait] of [
    [0, 0],
    [10, 2 * day],
  ] as const) {
    changed.wait(wait);
    const ids = { survey: 'nps-a', showing: createId(changed.time) };
    changed.do('survey_shown', { ...ids, dir: 'rtl', language: 'fa' });
    changed.wait(1_000).do('survey_answer', { ...answer(point), ...ids });
  }
  await collector.send(changed.toBatch());
  // Before the shares were set, five saw both: they are in neither.
  for (let index = 0; index < 5; index++) {
    const both = createJourney({ at: at + index }).view('/');
    for (const name of ['nps-a', 'nps-b']) {
      const ids = { survey: name, showing: createId(both.time) };
      both.do('survey_shown', { ...ids, dir: 'rtl', language: 'fa' }).wait(1_000);
      both.do('survey_answer', { ...answer(0), ...ids });
    }
    await collector.send(both.toBatch());
  }
  // Before the period, by link, and passed over.
  await show('nps-b', 20, times(20, 0), at - 3 * day);
  for (let index = 0; index < 5; index++)
    await collector.send(
      createOpening({ at: at + index })
        .tell('survey_shown', { survey: 'nps-b' })
        .answer(0, 'score', { survey: 'nps-b' })
        .toBatch(),
    );
  ({ rows } = await collector.ask('experiments', query));
}, 120_000);
afterAll(() => collector.stop(), 60_000);

const find = (id: string): ExperimentRow => {
  const row = rows.find(({ experiment }) => experiment === id);
  if (!row) throw new Error(id);
  return row;
};

test('each visitor counts once, in the survey that they were shown', () => {
  const { variants, mixed, split } = find('wording');
  expect(
    variants.map(({ survey: id, title, share, shown, answered }) => [id, title, share, shown, answered]),
  ).toEqual([
    ['nps-a', 'As usual', 0.5, 200, 80],
    ['nps-b', 'nps-b', 0.5, 190, 110],
  ]);
  expect(mixed).toBe(5);
  expect(split).toMatchObject({ verdict: 'as-drawn', expected: [195, 195] });
});

test('the rate of answers and the figure of the first question, with how far they are apart', () => {
  const [first, second] = find('wording').variants;
  expect(first?.figures).toMatchObject([
    { id: 'experiments.response', value: 0.4, n: 200 },
    { id: 'surveys.nps', value: 25, n: 80, parts: { promoters: 40, passives: 20, detractors: 20 } },
  ]);
  expect(first?.differences).toEqual([]);
  expect(second?.figures).toMatchObject([
    { id: 'experiments.response', value: 110 / 190, n: 190 },
    { id: 'surveys.nps', value: expect.closeTo(63.636, 3), n: 110 },
  ]);
  // By another program: Newcombe’s hybrid score, and adjusted Wald with both variances added.
  expect(second?.differences).toMatchObject([
    {
      id: 'experiments.response',
      unit: 'share',
      value: expect.closeTo(0.178947, 5),
      interval: [expect.closeTo(0.079766, 5), expect.closeTo(0.273259, 5)],
      n: [200, 190],
      verdict: 'higher',
    },
    {
      id: 'surveys.nps',
      unit: 'score',
      value: expect.closeTo(38.636, 3),
      interval: [expect.closeTo(16.382, 3), expect.closeTo(59.319, 3)],
      n: [80, 110],
      verdict: 'higher',
    },
  ]);
});

test('two moments: nobody expects as many of each, and effort is told by its mean', () => {
  const { variants, split } = find('moment');
  expect(split.verdict).toBe('other-moments');
  expect(variants[1]?.differences).toMatchObject([
    { verdict: 'higher', value: expect.closeTo(0.43333, 4), n: [100, 60] },
    // Welch’s t by another program.
    {
      id: 'surveys.ces_mean',
      unit: 'mean',
      value: expect.closeTo(0.6, 9),
      interval: [expect.closeTo(-0.3216, 3), expect.closeTo(1.5216, 3)],
      n: [40, 50],
      verdict: 'open',
    },
  ]);
});

test('questions of another type: only how many answer is compared; and who sees what was not the draw alone', () => {
  const { variants, split } = find('question');
  expect(split).toMatchObject({ verdict: 'uneven', expected: [250, 250] });
  expect(variants.map(({ figures }) => figures.map(({ id }) => id))).toEqual([
    ['experiments.response'],
    ['experiments.response'],
  ]);
  expect(variants[1]?.differences).toHaveLength(1);
});

test('few are not told, and nothing is said of nobody', () => {
  const { variants, split } = find('new');
  expect(split.verdict).toBe('too-few');
  expect(variants.map(({ shown, figures }) => [shown, figures[0]?.value, figures[1]?.value])).toEqual([
    [7, null, null],
    [0, null, null],
  ]);
  expect(variants[1]?.differences).toMatchObject([
    { verdict: 'too-few', value: null, n: [7, 0] },
    { verdict: 'too-few', value: null, n: [3, 0] },
  ]);
});

test('of three, both are measured against the first so that all hold together, and the definition says so', () => {
  const [, two, three] = find('three').variants;
  // By another program: Newcombe’s hybrid score at 97.5 %. At 95 % the first of the two would be said to be higher.
  expect(two?.differences[0]).toMatchObject({
    value: expect.closeTo(0.15, 9),
    interval: [expect.closeTo(-0.007873, 5), expect.closeTo(0.297751, 5)],
    together: 2,
    verdict: 'open',
    definition: expect.stringContaining('Bonferroni'),
  });
  expect(three?.differences[0]).toMatchObject({ verdict: 'higher', together: 2 });
  const [, alone] = find('wording').variants;
  expect(alone?.differences[0]?.together).toBe(1);
  expect(alone?.differences[0]?.definition).not.toContain('Bonferroni');
});

test('every figure and difference is defined in both languages, and the questions can be asked again', async () => {
  for (const lang of ['fa', 'en']) {
    const panel = await collector.ask('experiments', query.replace('en', lang));
    for (const { split, variants } of panel.rows)
      for (const { definition } of [
        split,
        ...variants.flatMap(({ figures, differences }) => [...figures, ...differences]),
      ])
        expect(definition.length).toBeGreaterThan(20);
    expect(panel.sql).toHaveLength(2);
    for (const { text } of panel.sql) expect(text).toContain("SET param_experiments = '[\\'wording\\'");
  }
});
