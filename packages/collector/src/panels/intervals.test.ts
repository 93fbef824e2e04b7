import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getMean, getNps, getWilson } from './intervals.js';

test('Wilson, as the textbooks have it', () => {
  const [low, high] = getWilson(81, 263);
  expect([low, high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
  expect(getWilson(0, 10)).toEqual([0, expect.closeTo(0.2775, 4)]);
  expect(getWilson(10, 10)).toEqual([expect.closeTo(0.7225, 4), 1]);
});

test('NPS: 100 answers are about ±15, 400 about ±8', () => {
  const half = (n: number): number => {
    const { interval } = getNps(n * 0.5, n * 0.25, n);
    return (interval[1] - interval[0]) / 2;
  };
  expect(half(100)).toBeCloseTo(16, 0);
  expect(half(400)).toBeCloseTo(8, 0);
  expect(getNps(50, 25, 100).value).toBe(25);
});

test('the mean of 30 answers, with t and not z', () => {
  // 15 times 1 and 15 times 2: s = 0.5085, t(29) = 2.0452
  expect(getMean(45, 75, 30, [-2, 2])).toEqual({
    value: 1.5,
    interval: [expect.closeTo(1.5 - 0.1899, 3), expect.closeTo(1.5 + 0.1899, 3)],
  });
});

test('a value lies within its interval, and the interval within its scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (of, seed) => {
      const count = seed % (of + 1);
      const [low, high] = getWilson(count, of);
      expect(0 <= low && low <= count / of && count / of <= high && high <= 1).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 30, maxLength: 300 }), (points) => {
      const sum = points.reduce((total, point) => total + point, 0);
      const squares = points.reduce((total, point) => total + point ** 2, 0);
      const { value, interval } = getMean(sum, squares, points.length, [-2, 2]);
      expect(-2 <= interval[0] && interval[0] <= value && value <= interval[1] && interval[1] <= 2).toBe(
        true,
      );
    }),
  );
});
