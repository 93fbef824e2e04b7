import { getT, getVariance, getWilson, z95 } from './intervals.js';

/** A second value less a first one, with its interval; both are of different people. */
export interface Gap {
  value: number;
  interval: [number, number];
}

/** Two-sided quantiles of the normal distribution at 1 − 5 % ÷ 1, 2, 3 …: as many as an experiment has surveys to compare. */
const shared = [
  z95,
  2.2414027276049464,
  2.3939797998185104,
  2.4977054744123737,
  2.5758293035489,
  2.638257273476751,
  2.690109527158866,
  2.734368786533176,
  2.772921294608662,
];

/**
 * The quantile with which so many intervals hold together in 19 of 20 cases, whatever hangs on what (Bonferroni; Dunn 1961).
 * @param comparisons from 1 on
 */
export const getSharedZ = (comparisons: number): number => shared[comparisons - 1] ?? Infinity;

export interface Count {
  count: number;
  of: number;
}

/**
 * Difference of two shares with Newcombe's hybrid score interval (Newcombe 1998, method 10, without continuity correction).
 * @param z of `getSharedZ`, here and below; default: one comparison
 */
export const compareShares = (first: Count, second: Count, z = z95): Gap => {
  const [p, q] = [first.count / first.of, second.count / second.of];
  const [low, high] = getWilson(first.count, first.of, z);
  const [lower, higher] = getWilson(second.count, second.of, z);
  return {
    value: q - p,
    interval: [q - p - Math.hypot(q - lower, high - p), q - p + Math.hypot(higher - q, p - low)],
  };
};

export interface Sums {
  sum: number;
  sumOfSquares: number;
  n: number;
}

/**
 * Difference of two means by Welch's t, with the degrees of freedom of Welch and Satterthwaite (Welch 1947).
 * @param span from the lowest point of the scale to the highest: nothing lies further apart
 */
export const compareMeans = (first: Sums, second: Sums, span: number, z = z95): Gap => {
  const [a, b] = [first, second].map(({ sum, sumOfSquares, n }) => ({
    mean: sum / n,
    ofMean: getVariance(sum, sumOfSquares, n) / n,
    degrees: n - 1,
  })) as [Spread, Spread];
  // Everybody said the same: how sure that is no spread tells, so it is as far as one other answer in each would have it.
  for (const spread of [a, b]) if (spread.ofMean === 0) spread.ofMean = 1 / (spread.degrees + 1) ** 2;
  const variance = a.ofMean + b.ofMean;
  const degrees = variance ** 2 / (a.ofMean ** 2 / a.degrees + b.ofMean ** 2 / b.degrees);
  const half = getT(degrees, z) * Math.sqrt(variance);
  const value = b.mean - a.mean;
  return { value, interval: [Math.max(-span, value - half), Math.min(span, value + half)] };
};

interface Spread {
  mean: number;
  ofMean: number;
  degrees: number;
}

export interface Promotion {
  promoters: number;
  detractors: number;
  n: number;
}

/** Adjusted Wald, as `getNps` has it: share of promoters less that of detractors, and the variance of that. */
const adjust = ({ promoters, detractors, n }: Promotion): [middle: number, variance: number] => {
  const p = (promoters + 0.75) / (n + 3);
  const d = (detractors + 0.75) / (n + 3);
  return [p - d, (p + d - (p - d) ** 2) / (n + 3)];
};

/**
 * Difference of two NPS in points: the two adjusted Wald estimates (Bonett and Price 2012; Sauro and Lewis), of which the
 * variances add up since different people answered. Where all are promoters or detractors the adjustment draws the interval away
 * from the value: it is then as wide as to hold it.
 */
export const compareNps = (first: Promotion, second: Promotion, z = z95): Gap => {
  const [[middle, variance], [other, otherVariance]] = [adjust(first), adjust(second)];
  const half = z * Math.sqrt(variance + otherVariance);
  const getScore = ({ promoters, detractors, n }: Promotion): number => ((promoters - detractors) / n) * 100;
  const value = getScore(second) - getScore(first);
  const [low, high] = [(other - middle - half) * 100, (other - middle + half) * 100];
  return { value, interval: [Math.max(-200, Math.min(low, value)), Math.min(200, Math.max(high, value))] };
};

/** Chi-square that is exceeded by chance once in a thousand times, by degrees of freedom from 1 on (Pearson and Hartley, table 8). */
const rare = [10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877];
/** Pearson's test is none where a smaller count is expected (Cochran 1954). */
const leastExpected = 5;

/** Whether counts fit the shares that they were drawn by: Pearson's chi-square test at p < 0.001. */
export const testSplit = (
  counts: readonly number[],
  shares: readonly number[],
): { verdict: 'as-drawn' | 'uneven' | 'too-few'; expected: number[] } => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const expected = shares.map((share) => share * all);
  if (expected.some((count) => count < leastExpected)) return { verdict: 'too-few', expected };
  const chiSquare = expected.reduce(
    (sum, count, index) => sum + ((counts[index] ?? 0) - count) ** 2 / count,
    0,
  );
  return { verdict: chiSquare > (rare[counts.length - 2] ?? Infinity) ? 'uneven' : 'as-drawn', expected };
};
