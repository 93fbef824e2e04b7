import type { CheckedTouchpoint } from '@safar/schema';
import type { CheckedRow } from './check-file.js';
import type { Mistake } from './row.js';

/** Rows that a dry run shows. */
const shownRows = 10;
/** More would be read by nobody; the rest is counted. */
const mostMistakes = 1_000;

/** What is in a file. */
export interface Summary {
  good: number;
  bad: number;
  first: { line: number; touchpoint: CheckedTouchpoint }[];
  kinds: Map<string, { rows: number; from: number; to: number }>;
  /** The first thousand. */
  mistakes: Mistake[];
  allMistakes: number;
  /** The header is such that no row was looked at. */
  isUnread: boolean;
}

/** Adds up what is in a file, row by row. */
export const sumUp = async (rows: AsyncIterable<CheckedRow>): Promise<Summary> => {
  const sum: Summary = {
    good: 0,
    bad: 0,
    first: [],
    kinds: new Map(),
    mistakes: [],
    allMistakes: 0,
    isUnread: false,
  };
  for await (const row of rows) {
    if ('mistakes' in row) {
      sum.bad++;
      sum.isUnread ||= row.isLast === true;
      sum.allMistakes += row.mistakes.length;
      sum.mistakes.push(...row.mistakes.slice(0, mostMistakes - sum.mistakes.length));
      continue;
    }
    const { at, kind } = row.touchpoint;
    const known = sum.kinds.get(kind) ?? { rows: 0, from: at, to: at };
    sum.kinds.set(kind, {
      rows: known.rows + 1,
      from: Math.min(known.from, at),
      to: Math.max(known.to, at),
    });
    sum.good++;
    if (sum.first.length < shownRows) sum.first.push(row);
  }
  return sum;
};
