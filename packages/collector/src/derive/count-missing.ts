import type { Page } from './collect-pages.js';

/** Most numbers that one visit can miss: more is no loss but a number somebody made up. */
export const mostMissing = 1_000;

/**
 * Last of the numbers, counted from `first`, up to which no more than `mostMissing` are missing; those beyond are set
 * apart, so that one forged number adds nothing.
 * @returns `first - 1` when none is believed
 */
const getLastBelieved = (numbers: ReadonlySet<number>, first: number): number => {
  let last = first - 1;
  let arrived = 0;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (number < first) continue;
    if (number - first - arrived > mostMissing) break;
    arrived++;
    last = number;
  }
  return last;
};

const countGaps = (numbers: ReadonlySet<number>, first: number): number => {
  const last = getLastBelieved(numbers, first);
  const arrived = [...numbers].filter((number) => number >= first && number <= last).length;
  return last - first + 1 - arrived;
};

const getPageNumbers = (pages: readonly Page[]): Set<number> => new Set(pages.map(({ pageNo }) => pageNo));

/** Number of the last page of a visit that is believed; 0 when none is. */
export const getLastPageNo = (pages: readonly Page[]): number => getLastBelieved(getPageNumbers(pages), 1);

/**
 * Numbers that are missing in a visit: a lower bound of what was lost, at most `mostMissing`. A page that never arrived
 * is one event at least.
 */
export const countMissing = (pages: readonly Page[]): number => {
  const lostPages = countGaps(getPageNumbers(pages), 1);
  return Math.min(
    mostMissing,
    pages.reduce((sum, { numbers }) => sum + countGaps(numbers, 0), lostPages),
  );
};
