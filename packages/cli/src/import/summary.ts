import type { CheckedTouchpoint } from '@safar/schema';
import type { CheckedRow } from './check-file.js';
import { mostMistakes, type Advice, type Mistake } from './row.js';
import type { Reading } from './to-touchpoint.js';

/** Rows that a dry run shows. */
const shownRows = 10;
/** Of those that one option mends. */
const mostAdvised = 3;
/** Lines that are named of what is no mistake. */
const mostLines = 5;

/** What is in a file. */
export interface Summary {
  good: number;
  bad: number;
  first: { line: number; touchpoint: CheckedTouchpoint; reading: Reading }[];
  kinds: Map<string, { rows: number; from: number; to: number }>;
  /** The first thousand. */
  mistakes: Mistake[];
  allMistakes: number;
  /** The header is such that no row was looked at. */
  isUnread: boolean;
  /** Options that would mend mistakes, and how many. */
  advice: Map<Advice, number>;
  /** Times that were read by the clock of the time zone. */
  zoned: number;
  /** Telephone numbers of the country. */
  telephones: number;
  /** Columns that were left out because they have no name here. */
  skipped: string[];
  /** Digits that are no telephone number there. */
  others: { rows: number; lines: number[] };
}

const addReading = (sum: Summary, line: number, { isZoned, isTelephone }: Reading): void => {
  if (isZoned) sum.zoned++;
  if (isTelephone === true) sum.telephones++;
  if (isTelephone !== false) return;
  sum.others.rows++;
  if (sum.others.lines.length < mostLines) sum.others.lines.push(line);
};

const addMistakes = (sum: Summary, mistakes: readonly Mistake[]): void => {
  for (const mistake of mistakes) {
    sum.allMistakes++;
    const { advice } = mistake;
    const alike = advice === undefined ? 0 : (sum.advice.get(advice) ?? 0) + 1;
    if (advice !== undefined) sum.advice.set(advice, alike);
    if (alike <= mostAdvised && sum.mistakes.length < mostMistakes) sum.mistakes.push(mistake);
  }
};

/** Adds up what is in a file, row by row. @param onRow told how many have been looked at */
export const sumUp = async (
  rows: AsyncIterable<CheckedRow>,
  onRow: (rows: number) => void = () => undefined,
): Promise<Summary> => {
  const sum: Summary = {
    good: 0,
    bad: 0,
    first: [],
    kinds: new Map(),
    mistakes: [],
    allMistakes: 0,
    isUnread: false,
    advice: new Map(),
    zoned: 0,
    telephones: 0,
    skipped: [],
    others: { rows: 0, lines: [] },
  };
  for await (const row of rows) {
    onRow(sum.good + sum.bad);
    if ('skipped' in row) {
      sum.skipped.push(...row.skipped);
      continue;
    }
    if ('mistakes' in row) {
      sum.bad++;
      sum.isUnread ||= row.isLast === true;
      addMistakes(sum, row.mistakes);
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
    addReading(sum, row.line, row.reading);
    if (sum.first.length < shownRows) sum.first.push(row);
  }
  return sum;
};
