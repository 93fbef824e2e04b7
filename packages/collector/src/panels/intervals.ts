/** Two-sided 95 % quantile of the normal distribution. */
export const z95 = 1.959963984540054;

/**
 * Wilson score interval of a share (Wilson 1927), without continuity correction.
 * @param z two-sided quantile of the normal distribution; default: that of 95 %
 */
export const getWilson = (count: number, of: number, z = z95): [number, number] => {
  const share = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  // At the ends the formula gives the ends themselves but for rounding.
  return [count === 0 ? 0 : Math.max(0, middle - half), count === of ? 1 : Math.min(1, middle + half)];
};

/**
 * NPS in points, −100 to 100, with its interval by adjusted Wald: three answers more, ¾ of one added to promoters and to
 * detractors (Bonett and Price 2012; Sauro and Lewis), clamped.
 */
export const getNps = (
  promoters: number,
  detractors: number,
  n: number,
): { value: number; interval: [number, number] } => {
  const value = ((promoters - detractors) / n) * 100;
  const p = (promoters + 0.75) / (n + 3);
  const d = (detractors + 0.75) / (n + 3);
  const middle = (p - d) * 100;
  const half = z95 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3)) * 100;
  return { value, interval: [Math.max(-100, middle - half), Math.min(100, middle + half)] };
};

/**
 * Quantile of Student's t (expansion by Cornish and Fisher), right to 0.001 from 10 degrees of freedom on at 97.5 %.
 * @param z the same quantile of the normal distribution; default: that of 97.5 %
 */
export const getT = (degrees: number, z = z95): number => {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
};

/** Of a sample, with n − 1. */
export const getVariance = (sum: number, sumOfSquares: number, n: number): number =>
  Math.max(0, (sumOfSquares - sum ** 2 / n) / (n - 1));

/** Mean with its interval by Student's t, clamped to the scale. */
export const getMean = (
  sum: number,
  sumOfSquares: number,
  n: number,
  [low, high]: [number, number],
): { value: number; interval: [number, number] } => {
  const value = sum / n;
  const half = getT(n - 1) * Math.sqrt(getVariance(sum, sumOfSquares, n) / n);
  return { value, interval: [Math.max(low, value - half), Math.min(high, value + half)] };
};
