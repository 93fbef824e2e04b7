import type { QuestionContent } from '@safar/schema';
import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { orderQuestions, shuffle } from './shuffle.js';

it.each([2, 3, 4, 6])(
  'shows each of %i options first equally often, the authored order too (bug 24)',
  (size) => {
    const items = Array.from({ length: size }, (_, i) => i);
    const draws = 30_000;
    const firsts = items.map(() => 0);
    let authored = 0;
    for (let seed = 0; seed < draws; seed += 1) {
      const order = shuffle(items, Math.imul(seed, 2654435761));
      firsts[order[0] ?? 0] = (firsts[order[0] ?? 0] ?? 0) + 1;
      if (order.join() === items.join()) authored += 1;
    }
    for (const count of firsts) expect(Math.abs(count / draws - 1 / size)).toBeLessThan(0.015);
    if (size === 3) expect(authored / draws).toBeCloseTo(1 / 6, 1);
  },
);

const question: QuestionContent = {
  id: 'source',
  type: 'choice',
  text: '',
  required: false,
  many: false,
  shuffle: true,
  options: [
    { id: 'none', text: '', kind: 'none' },
    { id: 'a', text: '' },
    { id: 'other', text: '', kind: 'other' },
    { id: 'b', text: '' },
    { id: 'c', text: '' },
  ],
};
const getOrder = (questions: QuestionContent[], seed: number) =>
  orderQuestions(questions, seed).map((each) =>
    each.type === 'choice' ? each.options.map(({ id }) => id) : [],
  );

it('keeps "other" and "none" last and loses nothing, the same for the same visitor (bug 24)', () => {
  assert(
    property(integer(), (seed) => {
      const [order = []] = getOrder([question], seed);
      expect(order.slice(3)).toEqual(['other', 'none']);
      expect([...order].sort()).toEqual(['a', 'b', 'c', 'none', 'other']);
      expect(getOrder([question], seed)).toEqual([order]);
    }),
  );
});

it('leaves an ordered list in its order', () => {
  expect(getOrder([{ ...question, shuffle: false }], 3)).toEqual([['a', 'b', 'c', 'other', 'none']]);
});

it('does not shuffle two questions of a survey alike', () => {
  const isAlike = (seed: number) => {
    const [first, second] = getOrder([question, { ...question, id: 'second' }], seed);
    return first?.join() === second?.join();
  };
  expect(Array.from({ length: 60 }, (_, seed) => isAlike(seed)).filter(Boolean).length).toBeLessThan(30);
});
