/**
 * What Safar's script may cost next to others. A part is never held against somebody's whole.
 * @typedef {object} Limit
 * @property {string} what
 * @property {'safar-small' | 'safar-whole'} ours
 * @property {'plausible' | 'posthog'} theirs
 * @property {import('./results.mjs').Measure} measure
 * @property {number} most ratio
 */

/** @type {readonly Limit[]} */
export const limits = [
  { what: 'bytes', ours: 'safar-small', theirs: 'plausible', measure: 'bytes', most: 2 },
  { what: 'heap', ours: 'safar-small', theirs: 'plausible', measure: 'heap', most: 1.5 },
  { what: 'script at load', ours: 'safar-small', theirs: 'plausible', measure: 'cpuMs', most: 1 },
  { what: '100 clicks and 20 routes', ours: 'safar-small', theirs: 'plausible', measure: 'actsMs', most: 1 },
  { what: 'bytes', ours: 'safar-whole', theirs: 'posthog', measure: 'bytes', most: 1 / 8 },
  { what: 'script at load', ours: 'safar-whole', theirs: 'posthog', measure: 'cpuMs', most: 1 / 5 },
];

/** A task that takes longer keeps a visitor waiting (W3C Long Tasks). */
export const LONG_TASK_MS = 50;
/** A telephone next to the machine that measures. */
export const SLOWER = 4;
export const MOST_REQUESTS_BEFORE_LOAD = 2;

/**
 * @param {import('./statistics.mjs').Ratio} ratio
 * @param {number} most
 * @returns {'holds' | 'does not hold' | 'undecided'} undecided where the interval includes the limit
 */
export function judge({ low, high }, most) {
  if (high <= most) return 'holds';
  return low > most ? 'does not hold' : 'undecided';
}
