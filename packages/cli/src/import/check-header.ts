import { getNearest, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import {
  adviseMap,
  findLost,
  isKnownColumn,
  knownColumns,
  listNames,
  suggest,
  type Renaming,
} from './columns.js';
import { mistakeOf, type Cell, type Mistake } from './row.js';

const thereAre = (given: readonly string[]): string =>
  given.length === 1
    ? ` The header is one cell, ${listNames(given)}: cells are parted by comma, semicolon or tab.`
    : ` The file has the columns ${listNames(given.filter((name) => name !== ''))}.`;

/** @throws {Failure} when a column is to be renamed that is not there */
export const checkRenaming = (given: readonly string[], renaming: Renaming, isTable = true): void => {
  const [lost] = findLost(given, renaming);
  if (lost !== undefined)
    throw new Failure(
      `--map names a column "${clean(lost.theirs)}", and there is none.${suggest(lost.theirs, given)}${isTable ? thereAre(given) : ` The rows have ${listNames(given)}.`}`,
      exitCodes.misused,
    );
};

/** What columns are called that say when, and whose: in exports of shops and help desks. */
const usual = {
  at: /date|time|created|closed|solved|تاریخ|زمان|تاريخ|وقت/i,
  identity: /e-?mail|phone|mobile|\btel|ایمیل|موبایل|همراه|تلفن|تماس|موبايل|بريد|هاتف|جوال/i,
} as const;

/** The column that probably says it, for the sentence alone. */
const guess = (given: readonly string[], name: keyof typeof usual): string =>
  adviseMap(
    given.find((theirs) => usual[name].test(theirs)),
    name,
  );

/** More of them are told in one sentence. */
const mostStrange = 3;
/** More that are nearly one of ours each are told by nobody's mistake. */
const mostNear = 10;

/** Columns that have no name here: those that are nearly one each by itself. */
const findStrange = (cells: readonly Cell[], line: number): Mistake[] => {
  const strange = cells.filter(({ name }) => !isKnownColumn(name));
  const near = new Set(
    strange.filter(({ name }) => getNearest(name, knownColumns) !== undefined).slice(0, mostNear),
  );
  const far = strange.filter((cell) => !near.has(cell));
  const single = far.length > mostStrange ? strange.filter((cell) => near.has(cell)) : strange;
  return [
    ...single.map((cell) =>
      mistakeOf(
        line,
        `No kind has a parameter ${listNames([cell.name])}.${suggest(cell.name, knownColumns)} Rename the column with ${adviseMap(cell.given, getNearest(cell.name, knownColumns) ?? 'ours')}, or leave it out with ${adviseMap(cell.given, '')}.`,
        cell,
      ),
    ),
    ...(far.length > mostStrange
      ? [
          mistakeOf(
            line,
            `No kind has parameters ${listNames(far.map(({ given }) => given))}. Rename what is of use with --map "theirs=ours", and leave out the rest with --skip-columns.`,
          ),
        ]
      : []),
  ];
};

/** Cells that have the same name here: one of them has to go, and only one that is called otherwise can be named. */
export const findTwice = (cells: readonly Cell[], line: number, noun: 'columns' | 'fields'): Mistake[] => {
  const firsts = new Map<string, Cell>();
  return cells.flatMap((cell) => {
    const before = firsts.get(cell.name);
    if (before === undefined) {
      firsts.set(cell.name, cell);
      return [];
    }
    const leave = before.given === cell.given ? undefined : cell.given === cell.name ? before : cell;
    return [
      mistakeOf(
        line,
        leave === undefined
          ? `There are two ${noun} ${listNames([cell.name])}: leave one out of the file, or call it something else there.`
          : `There are two ${noun} ${listNames([cell.name])}, ${listNames([before.given])} and ${listNames([cell.given])}: leave one out, such as with ${adviseMap(leave.given, '')}.`,
        cell,
      ),
    ];
  });
};

/**
 * What is wrong with the header of a file.
 * @param cells what is left of it under the names that it has here
 * @returns mistakes; `isFatal` when no row can be right
 */
export const checkHeader = (
  given: readonly string[],
  cells: readonly Cell[],
  kind: string | undefined,
  line: number,
): { mistakes: Mistake[]; isFatal: boolean } => {
  const names = new Set(cells.map(({ name }) => name));
  const lacks = (wanted: readonly string[], advice: string): Mistake[] =>
    wanted.some((name) => names.has(name)) ? [] : [mistakeOf(line, advice)];
  const missing = [
    ...lacks(
      ['at'],
      `There is no column "at": when it happened. Rename the one that says it: ${guess(given, 'at')}.`,
    ),
    ...(kind === undefined
      ? lacks(
          ['kind'],
          `There is no column "kind": rename the one that says it, or give --kind for the whole file, one of ${touchpointKinds.join(', ')}.`,
        )
      : []),
    ...lacks(
      ['visitor', 'identity'],
      `There is neither a column "identity" nor "visitor": whose it is. Rename the one that says it: ${guess(given, 'identity')}.`,
    ),
  ].map((mistake, index, all) =>
    index === all.length - 1 ? { ...mistake, message: mistake.message + thereAre(given) } : mistake,
  );
  const twice = findTwice(cells, line, 'columns');
  // Columns are named already where one is missing, and most of them are to be given a name then.
  const strange = missing.length > 0 ? [] : findStrange(cells, line);
  return { mistakes: [...missing, ...strange, ...twice], isFatal: missing.length > 0 || twice.length > 0 };
};
