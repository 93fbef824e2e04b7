import type { BrowserCondition } from './browser-config.js';
import type { Condition } from './condition.js';
import { compileGlobs } from './rules/paths.js';

/** Values are no paths: a * is any run of characters. */
export const compileValues = (given: readonly (string | number | boolean)[]): string =>
  compileGlobs(given.map((value) => String(value).replaceAll(/\*+/g, '**')));

/** @param prefix of the names under which the values are known */
export const compileConditions = (
  given: Readonly<Record<string, Condition>> = {},
  prefix = '',
): BrowserCondition[] =>
  Object.entries(given).map(([name, condition]) => {
    const param = prefix + name;
    return typeof condition === 'object' && !Array.isArray(condition)
      ? { param, ...condition }
      : { param, match: compileValues([condition].flat()) };
  });
