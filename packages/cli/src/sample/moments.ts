import type { Random } from './random.js';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Days that visits are spread over: the month shown first, and the one it is compared with. */
export const sampleDays = 60;

/** Tehran, which sets no clocks forward since 2022. */
const offsetMs = 3.5 * hourMs;

/** How busy each hour of a local day is, from midnight on: evenings are for flowers. */
const hours = [2, 1, 0.3, 0.2, 0.2, 0.3, 0.6, 1, 2, 3.5, 4.5, 5, 5, 4.5, 4, 4, 4.5, 5, 5.5, 6, 7, 8, 7, 4.5];
const hourWeights = hours.map((weight, hour) => [hour, weight] as const);

/** A moment of the local day so many days ago; never later than now. */
export const getMoment = (random: Random, nowMs: number, daysAgo: number): number => {
  const midnight = Math.floor((nowMs + offsetMs) / dayMs) * dayMs - offsetMs - daysAgo * dayMs;
  const at = midnight + random.weigh(hourWeights) * hourMs + random.between(0, hourMs - 1);
  return at > nowMs - 2 * minuteMs ? at - dayMs : at;
};
