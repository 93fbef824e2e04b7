import { describe, expect, it } from 'vitest';
import { checkConfig } from '../check-config.js';

const check = (survey: object) =>
  checkConfig({ site: 'nogol', surveys: [{ id: 'a', when: [{ manual: true }], ...survey }] });

const score = { id: 'score', type: 'nps' };
const why = { id: 'why', type: 'text', text: 'Why?' };

describe('ways that lead nowhere', () => {
  it.each([
    ['a question that is not there', [{ to: 'wy' }], 'unknown-question', 'next/0/to', 'why'],
    ['a question before', [{ to: 'score' }], 'backwards', 'next/0/to', undefined],
    [
      'an answer that is not given',
      [{ answer: 'promotor', to: 'why' }],
      'choice',
      'next/0/answer',
      'promoter',
    ],
    [
      'a word of another instrument',
      [{ answer: 'satisfied', to: 'why' }],
      'choice',
      'next/0/answer',
      undefined,
    ],
  ])('%s', (_, next, code, at, suggestion) => {
    const { mistakes } = check({ questions: [{ ...score, next }, why] });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ code, pointer: `/surveys/0/questions/0/${at}` });
    expect(mistakes[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    [{ min: 11 }, 'out-of-range'],
    [{ max: -1 }, 'out-of-range'],
    [{ min: 9, max: 6 }, 'never-shows'],
  ])('points that nobody gives: %j', (answer, code) => {
    const { mistakes } = check({ questions: [{ ...score, next: [{ answer, to: 'end' }] }, why] });
    expect(mistakes.map((mistake) => [mistake.code, mistake.pointer])).toEqual([
      [code, '/surveys/0/questions/0/next/0/answer'],
    ]);
  });

  it('an answer that is no number', () => {
    const { mistakes } = check({ questions: [{ ...why, next: [{ answer: { min: 3 }, to: 'end' }] }] });
    expect(mistakes.map(({ code }) => code)).toEqual(['type']);
  });
});

it('ways on are fine: by option, word, range, to the end, and over a template’s questions', () => {
  expect(
    check({
      template: 'cart-exit',
      questions: [
        { id: 'reason', type: 'choice', next: [{ answer: 'price', to: 'detail' }, { to: 'end' }] },
        {
          ...score,
          next: [
            { answer: 'detractor', to: 'why' },
            { answer: { min: 9 }, to: 'end' },
          ],
        },
        why,
      ],
    }),
  ).toEqual({ mistakes: [], hints: [] });
});

describe('words taken over', () => {
  const ask = (text: string) =>
    check({ questions: [score, { ...why, text }, { id: 'last', type: 'text', text: 'x' }] });

  it('from a question asked before, the name and the cart', () => {
    expect(ask('You gave {name} {answer:score} with {cart.value}: why?')).toEqual({
      mistakes: [],
      hints: [],
    });
  });

  it.each(['{answer:scor}', '{answer:last}', '{answer:why}'])('not %s', (text) => {
    expect(ask(text).mistakes.map(({ code }) => code)).toEqual(['unknown-question']);
  });

  it('are hinted at where nothing fills them', () => {
    expect(ask('{nmae}?').hints[0]?.message).toContain('Did you mean "{name}"?');
  });
});

it.each([
  [{ min: 5, max: 5 }, ['out-of-range']],
  [{ min: 0, max: 11 }, ['out-of-range']],
  [{ min: 0, max: 10 }, []],
  [{ min: -2, max: 2 }, []],
  [{}, []],
])('a scale of %j', (ends, codes) => {
  const { mistakes } = check({ questions: [{ id: 'a', type: 'scale', ...ends }] });
  expect(mistakes.map(({ code }) => code)).toEqual(codes);
});

it('names that mean something else in "next" are refused', () => {
  const options = [
    { id: 'skipped', text: 'S' },
    { id: 'other', kind: 'other' },
  ];
  const { mistakes } = check({
    questions: [
      { id: 'a', type: 'choice', text: 'A', options },
      { ...why, id: 'end' },
    ],
  });
  expect(mistakes.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['ambiguous', '/surveys/0/questions/0/options/0/id'],
    ['ambiguous', '/surveys/0/questions/1/id'],
  ]);
});

it('neither depth nor length of a text is too much', () => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < 5_000; depth += 1) deep = { a: deep };
  expect(check({ questions: [{ ...score, text: deep }] }).mistakes.length).toBeGreaterThan(0);
  expect(check({ questions: [{ ...why, text: '{answer:'.repeat(20_000) }] }).mistakes.length).toBeGreaterThan(
    0,
  );
});

it('closing words are finished, a question of one’s own is not', () => {
  const { mistakes } = check({
    questions: [score, { id: 'what', type: 'text' }, { id: 'thanks', type: 'message' }],
  });
  expect(mistakes.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['no-words', '/surveys/0/questions/1'],
  ]);
});
