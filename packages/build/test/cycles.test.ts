import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycle } from '../src/cycles.mjs';

test('names the way around', () => {
  const graph = new Map([
    ['entry', ['a']],
    ['a', ['b', 'leaf']],
    ['b', ['c']],
    ['c', ['a']],
    ['leaf', []],
  ]);
  expect(findCycle(graph)).toEqual(['a', 'b', 'c', 'a']);
  expect(findCycle(new Map([['self', ['self']]]))).toEqual(['self', 'self']);
});

test('a graph whose edges all point down has no cycle; one edge back up to an ancestor makes one', () => {
  const chain = fc.integer({ min: 2, max: 12 }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      extra: fc.array(fc.tuple(fc.nat(length - 1), fc.nat(length - 1))),
      back: fc.tuple(fc.nat(length - 1), fc.nat(length - 1)),
    }),
  );
  fc.assert(
    fc.property(chain, ({ length, extra, back }) => {
      const graph = new Map<string, string[]>();
      for (let i = 0; i < length; i += 1) graph.set(`${i}`, i + 1 < length ? [`${i + 1}`] : []);
      for (const [a, b] of extra) if (a < b) graph.get(`${a}`)?.push(`${b}`);
      expect(findCycle(graph)).toBeUndefined();
      const [low, high] = [Math.min(...back), Math.max(...back)];
      graph.get(`${high}`)?.push(`${low}`);
      expect(findCycle(graph)).toBeDefined();
    }),
  );
});
