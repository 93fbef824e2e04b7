import { describe, expect, test } from 'vitest';
import { createRandom, shuffle } from '../bench/random.mjs';
import { median, quantile, ratioOf } from '../bench/statistics.mjs';

test('a quantile lies between two values in proportion', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});

describe('a ratio of medians', () => {
  const random = createRandom(7);
  const noise = Array.from({ length: 40 }, () => 1 + random());

  test('of what never varies has no width', () => {
    expect(ratioOf([4, 4, 4], [2, 2, 2])).toEqual({ value: 2, low: 2, high: 2, n: 3 });
  });

  test('has an interval around it, which is the same for the same values', () => {
    const theirs = noise.map((value) => value * (1 + random()));
    const ratio = ratioOf(noise, theirs);
    expect(ratio.low).toBeLessThan(ratio.value);
    expect(ratio.high).toBeGreaterThan(ratio.value);
    expect(ratioOf(noise, theirs)).toEqual(ratio);
  });

  test('draws whole rounds: a round that is slow for both changes nothing', () => {
    const { value, low, high } = ratioOf(
      noise,
      noise.map((ms) => ms * 2),
    );
    expect([value, low, high]).toEqual([0.5, 0.5, 0.5]);
  });

  test('holds the true ratio in about 95 of 100 runs', () => {
    const draw = createRandom(11);
    const hits = Array.from({ length: 100 }, (_, seed) => {
      const values = (middle: number): number[] =>
        Array.from({ length: 24 }, () => middle * (0.7 + 0.6 * draw()));
      const { low, high } = ratioOf(values(30), values(20), seed + 1, 200);
      return low <= 1.5 && high >= 1.5;
    }).filter(Boolean).length;
    expect(hits).toBeGreaterThanOrEqual(88);
  });

  test('wants pairs', () => {
    expect(() => ratioOf([1], [1, 2])).toThrow(/pairs/);
    expect(() => ratioOf([], [])).toThrow(/pairs/);
  });
});

test('the order of a round is another one each time, and the same for the same seed', () => {
  const things = ['a', 'b', 'c', 'd', 'e'];
  const orders = (): string[] => {
    const random = createRandom(1);
    return Array.from({ length: 20 }, () => shuffle(things, random).join(''));
  };
  expect(new Set(orders()).size).toBeGreaterThan(15);
  expect(orders()).toEqual(orders());
  for (const order of orders()) expect(order.split('').sort()).toEqual(things);
});
