import { createRandom } from './random.mjs';

const RESAMPLES = 2_000;

/**
 * @param {readonly number[]} values
 * @param {number} share 0 to 1; between two values in proportion
 */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @typedef {object} Ratio
 * @property {number} value ratio of the medians
 * @property {number} low of the 95 % interval
 * @property {number} high
 * @property {number} n rounds
 */

/**
 * Ratio of two medians with its bootstrap interval. Whole rounds are drawn, so that what made a round slow makes both slow.
 * The same values give the same interval.
 * @param {readonly number[]} ours by round
 * @param {readonly number[]} theirs by round
 * @param {number} [seed]
 * @param {number} [resamples] how often the rounds are drawn
 * @returns {Ratio}
 */
export function ratioOf(ours, theirs, seed = 1, resamples = RESAMPLES) {
  if (ours.length !== theirs.length || ours.length === 0)
    throw new Error(`A ratio wants pairs, not ${ours.length} and ${theirs.length} values.`);
  const random = createRandom(seed);
  const drawn = Array.from({ length: resamples }, () => {
    const rounds = ours.map(() => Math.floor(random() * ours.length));
    /** @param {readonly number[]} values */
    const medianOf = (values) => median(rounds.map((round) => values[round] ?? Number.NaN));
    return medianOf(ours) / medianOf(theirs);
  });
  return {
    value: median(ours) / median(theirs),
    low: quantile(drawn, 0.025),
    high: quantile(drawn, 0.975),
    n: ours.length,
  };
}
