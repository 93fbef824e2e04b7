import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMeans, compareNps, compareShares, getSharedZ, testSplit } from './differences.js';
import { getNps, getT } from './intervals.js';

// Newcombe 1998, table II, method 10; there the difference is that of the first less the second.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('shares %i/%i and %i/%i, as Newcombe published them', (count, of, other, ofOther, low, high) => {
  const { value, interval } = compareShares({ count: other, of: ofOther }, { count, of });
  expect(value).toBeCloseTo(count / of - other / ofOther, 12);
  expect(interval).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
});

const sumUp = (points: readonly number[]) => ({
  sum: points.reduce((sum, point) => sum + point, 0),
  sumOfSquares: points.reduce((sum, point) => sum + point ** 2, 0),
  n: points.length,
});

describe('means', () => {
  test('by Welch’s t, by hand', () => {
    // 40 answers, half 4 and half 6: mean 5, s² = 40 ÷ 39. 60 answers, half 5 and half 7, mean 6, s² = 60 ÷ 59.
    const first = Array.from({ length: 40 }, (_, index) => (index % 2 ? 4 : 6));
    const second = Array.from({ length: 60 }, (_, index) => (index % 2 ? 5 : 7));
    const [a, b] = [40 / 39 / 40, 60 / 59 / 60];
    // 83.49 degrees of freedom, of which t at 97.5 % is 1.9888.
    expect((a + b) ** 2 / (a ** 2 / 39 + b ** 2 / 59)).toBeCloseTo(83.49, 1);
    const half = 1.9888 * Math.sqrt(a + b);
    const { value, interval } = compareMeans(sumUp(first), sumUp(second), 6);
    expect(value).toBeCloseTo(1, 12);
    expect(interval).toEqual([expect.closeTo(1 - half, 3), expect.closeTo(1 + half, 3)]);
  });

  test('of one variance and size it is Student’s t of both together', () => {
    const points = Array.from({ length: 30 }, (_, index) => 1 + (index % 7));
    const { sum, sumOfSquares, n } = sumUp(points);
    const variance = (sumOfSquares - sum ** 2 / n) / (n - 1);
    const { interval } = compareMeans(sumUp(points), sumUp(points), 6);
    expect(interval[1]).toBeCloseTo(getT(58) * Math.sqrt((2 * variance) / 30), 9);
  });

  test('everybody says the same: as uncertain as one other answer in each would have it', () => {
    const [sevens, sixes] = [Array<number>(30).fill(7), Array<number>(30).fill(6)];
    const half = getT(58) * Math.sqrt(2 / 30 ** 2);
    const same = compareMeans(sumUp(sevens), sumUp(sevens), 6);
    expect(same.value).toBe(0);
    expect(same.interval[1]).toBeCloseTo(half, 9);
    const lower = compareMeans(sumUp(sevens), sumUp(sixes), 6);
    expect(lower.interval[0]).toBeCloseTo(-1 - half, 9);
    expect(lower.interval[1]).toBeCloseTo(-1 + half, 9);
  });
});

test('NPS: the squares of both halves add up, by hand', () => {
  const first = { promoters: 50, detractors: 25, n: 100 };
  const second = { promoters: 60, detractors: 15, n: 100 };
  const half = ({ promoters, detractors, n }: typeof first): number => {
    const { interval } = getNps(promoters, detractors, n);
    return (interval[1] - interval[0]) / 2;
  };
  const { value, interval } = compareNps(first, second);
  expect(value).toBeCloseTo(20, 12);
  const together = Math.hypot(half(first), half(second));
  // (60.75 − 15.75) ÷ 103 less (50.75 − 25.75) ÷ 103 is 19.42 points.
  expect(interval).toEqual([expect.closeTo(19.417 - together, 2), expect.closeTo(19.417 + together, 2)]);
});

describe('several that are measured against one', () => {
  // By another program, at 1 − 5 % ÷ number.
  test.each([
    [1, 0.011724, 0.280449, 0.589566],
    [2, -0.007873, 0.297751, 0.528942],
    [3, -0.018417, 0.306947, 0.495793],
  ])('%i at once: each interval is as wide as all together need', (together, low, high, lowMean) => {
    const z = getSharedZ(together);
    const { value, interval } = compareShares({ count: 40, of: 100 }, { count: 55, of: 100 }, z);
    expect(value).toBeCloseTo(0.15, 12);
    expect(interval).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
    const first = Array.from({ length: 40 }, (_, index) => (index % 2 ? 4 : 6));
    const second = Array.from({ length: 60 }, (_, index) => (index % 2 ? 5 : 7));
    expect(compareMeans(sumUp(first), sumUp(second), 6, z).interval[0]).toBeCloseTo(lowMean, 3);
  });

  test('NPS: wider by the quantiles alone', () => {
    const [first, second] = [
      { promoters: 50, detractors: 25, n: 100 },
      { promoters: 60, detractors: 15, n: 100 },
    ];
    const width = (together: number): number => {
      const [low, high] = compareNps(first, second, getSharedZ(together)).interval;
      return high - low;
    };
    expect(width(2) / width(1)).toBeCloseTo(2.2414 / 1.96, 4);
  });

  test('there is a quantile for as many as an experiment may have, each further out', () => {
    const all = Array.from({ length: 9 }, (_, index) => getSharedZ(index + 1));
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(getSharedZ(5)).toBeCloseTo(2.575829, 6);
  });

  test('of nothing but chance, at most one experiment of twenty shows a difference, where three would be compared', () => {
    let seed = 20_261_130;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const draw = () => ({
      count: Array.from({ length: 150 }, random).filter((each) => each < 0.4).length,
      of: 150,
    });
    const found = { alone: 0, together: 0 };
    for (let round = 0; round < 2_000; round++) {
      const first = draw();
      const others = [draw(), draw(), draw()];
      const isFound = (together: number): boolean =>
        others.some((other) => {
          const [low, high] = compareShares(first, other, getSharedZ(together)).interval;
          return low > 0 || high < 0;
        });
      if (isFound(1)) found.alone++;
      if (isFound(3)) found.together++;
    }
    expect(found.alone / 2_000).toBeGreaterThan(0.09);
    expect(found.together / 2_000).toBeLessThan(0.055);
  });
});

describe('what holds for every comparison', () => {
  const count = fc
    .tuple(fc.integer({ min: 30, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([of, share]) => ({ count: Math.round(of * share), of }));
  const points = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 30, maxLength: 200 }).map(sumUp);
  const nps = fc
    .tuple(count, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([{ count: promoters, of }, rest]) => ({
      promoters,
      detractors: Math.floor((of - promoters) * rest),
      n: of,
    }));

  test.each([
    ['shares', count, compareShares, 1],
    ['means', points, (a: never, b: never) => compareMeans(a, b, 6), 6],
    ['NPS', nps, compareNps, 200],
  ] as const)(
    '%s: the other way round is the other sign, and nothing lies beyond the scale',
    (_, one, compare, span) => {
      fc.assert(
        fc.property(one, one, (a, b) => {
          const there = compare(a as never, b as never);
          const back = compare(b as never, a as never);
          expect(back.value).toBeCloseTo(-there.value, 9);
          expect(back.interval[0]).toBeCloseTo(-there.interval[1], 9);
          expect(there.interval[0]).toBeLessThanOrEqual(there.value + 1e-9);
          expect(there.interval[1]).toBeGreaterThanOrEqual(there.value - 1e-9);
          for (const edge of there.interval) expect(Math.abs(edge)).toBeLessThanOrEqual(span + 1e-9);
        }),
      );
    },
  );

  test('nineteen of twenty intervals hold the true difference', () => {
    // A fixed stream of numbers (Park and Miller), so that the test says the same every time.
    let seed = 20_261_130;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const draw = (of: number, share: number) => ({
      count: Array.from({ length: of }, random).filter((each) => each < share).length,
      of,
    });
    let held = 0;
    for (let round = 0; round < 2_000; round++) {
      const { interval } = compareShares(draw(120, 0.3), draw(80, 0.4));
      if (interval[0] <= 0.1 && 0.1 <= interval[1]) held++;
    }
    expect(held / 2_000).toBeGreaterThan(0.935);
    expect(held / 2_000).toBeLessThan(0.97);
  });
});

describe('the split', () => {
  test('is even up to a chance of one in a thousand', () => {
    // Of 1,000 by halves, x too many: 2 x² ÷ 500 is 10.828 at x = 52.03.
    expect(testSplit([552, 448], [0.5, 0.5])).toEqual({ verdict: 'as-drawn', expected: [500, 500] });
    expect(testSplit([553, 447], [0.5, 0.5]).verdict).toBe('uneven');
    expect(testSplit([800, 200], [0.8, 0.2]).verdict).toBe('as-drawn');
    expect(testSplit([500, 500], [0.8, 0.2]).verdict).toBe('uneven');
    // Three: 13.816 with two degrees of freedom; x² (1 ÷ 300 + 2 × ¼ ÷ 300) is that at x = 52.6.
    expect(testSplit([352, 274, 274], [1 / 3, 1 / 3, 1 / 3]).verdict).toBe('as-drawn');
    expect(testSplit([354, 273, 273], [1 / 3, 1 / 3, 1 / 3]).verdict).toBe('uneven');
  });

  test('is not judged by few', () => {
    expect(testSplit([9, 0], [0.5, 0.5]).verdict).toBe('too-few');
    expect(testSplit([0, 40], [0.5, 0.5]).verdict).toBe('uneven');
    expect(testSplit([40, 0], [0.9, 0.1]).verdict).toBe('too-few');
  });
});
