import type { BrowserCondition } from '../browser-config.js';
import type { Range } from '../who.js';
import { isMatch } from './paths.js';

/** Whether a number lies in a range; both ends belong to it, and everything lies in none. What is no number lies in no range. */
export const isWithin = (
  { min = -Infinity, max = Infinity }: Range | undefined = {},
  value: number,
): boolean => value >= min && value <= max;

/** Whether what is known under the names of these conditions is as all of them say. */
export const areMet = (
  conditions: readonly BrowserCondition[] = [],
  known: Readonly<Record<string, unknown>> = {},
): boolean =>
  conditions.every((condition) => {
    const value = known[condition.param];
    return condition.match
      ? value !== undefined && isMatch(condition.match, `${value as string}`)
      : typeof value === 'number' && isWithin(condition, value);
  });
