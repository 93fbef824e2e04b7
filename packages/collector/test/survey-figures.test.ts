import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { answer } from './few-journeys.js';
import { createJourney } from './journey.js';

const config = {
  site: 'shop',
  origins: ['https://shop.example'],
  timeZone: 'Asia/Tehran',
  languages: ['en'],
  surveys: [
    {
      id: 'effort',
      template: 'ces',
      questions: [
        { id: 'ease', type: 'scale', min: 0, max: 4 },
        { id: 'contact', type: 'consent' },
        { id: 'why', type: 'text', text: { en: '{name}: {answer:score} with {cart.value}?' } },
      ],
    },
  ],
} as const;

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ sites: [{ config: structuredClone(config) as never, text: 'effort' }] });
  // 40 visitors: CES 7 (30 times) and 1, ease 4 and 0 by turns (an answer of 9 is none), every fourth agrees.
  for (let visitor = 0; visitor < 40; visitor += 1) {
    const showing = `01994f3e-3333-7000-8000-${String(visitor).padStart(12, '0')}`;
    const tell = (question: string, value: number | null) => ({
      ...answer(value as number),
      survey: 'effort',
      showing,
      question,
      value,
    });
    await collector.send(
      createJourney({ at: Date.UTC(2026, 6, 1, 8) })
        .view('/help')
        .do('survey_answer', tell('score', visitor < 30 ? 7 : 1))
        .do('survey_answer', tell('ease', visitor === 0 ? 9 : visitor % 2 ? 4 : 0))
        .do('survey_answer', tell('contact', visitor % 4 ? null : 1))
        .toBatch(),
    );
  }
}, 60_000);
afterAll(() => collector.stop(), 60_000);

test('effort is told by mean and share of 5 to 7, a scale by its mean, consent by all who were asked', async () => {
  const { rows } = await collector.ask('surveys', 'from=2026-07-01&to=2026-07-01&lang=en');
  const questions = rows[0]?.questions ?? [];
  const find = (id: string) => questions.find(({ question }) => question === id);

  // 30 × 7 + 10 × 1 of 40 is 5.5; s² = (30 × 1.5² + 10 × 4.5²) ÷ 39, t(39) = 2.0227.
  expect(find('score')?.figures).toMatchObject([
    { id: 'surveys.ces_mean', unit: 'mean', value: 5.5, n: 40, range: [1, 7] },
    { id: 'surveys.ces', unit: 'share', value: 0.75, n: 40, parts: { agreeing: 30 } },
  ]);
  const [low, high] = find('score')?.figures[0]?.interval ?? [];
  expect(low).toBeCloseTo(
    5.5 - (2.0227 * Math.sqrt((30 * 1.5 ** 2 + 10 * 4.5 ** 2) / 39)) / Math.sqrt(40),
    2,
  );
  expect(high).toBeCloseTo(
    5.5 + (2.0227 * Math.sqrt((30 * 1.5 ** 2 + 10 * 4.5 ** 2) / 39)) / Math.sqrt(40),
    2,
  );

  expect(find('ease')?.figures).toMatchObject([
    { id: 'surveys.mean', value: expect.closeTo((20 * 4) / 39), n: 39, range: [0, 4] },
  ]);
  expect(find('ease')?.values.map(({ id, count }) => [id, count])).toEqual([
    ['0', 19],
    ['1', 0],
    ['2', 0],
    ['3', 0],
    ['4', 20],
  ]);
  expect(find('contact')).toMatchObject({
    answers: 40,
    skipped: 0,
    figures: [{ id: 'surveys.consent', value: 0.25, n: 40 }],
    values: [{ id: '1', label: 'Yes, you may contact me about my answer.', count: 10, share: 0.25 }],
  });
  // A reader is nobody in particular.
  expect(find('why')?.text).toBe('shop: … with $…?');
  for (const { figures } of questions)
    for (const { definition } of figures) expect(definition.length).toBeGreaterThan(20);
});
