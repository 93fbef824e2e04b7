import { getNearest, listTouchpointParams, toLatinDigits, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import { quoteForShell } from '../terminal/shell-word.js';
import { toPersianLetters } from './persian-letters.js';
import type { Cell } from './row.js';

/** What a column is called here; '' = it is left out. */
interface Pair {
  /** As it was given. */
  theirs: string;
  ours: string;
}

export interface Renaming {
  pairs: readonly Pair[];
  /** Columns that have no name here are left out. */
  isOthersSkipped: boolean;
}

const own = ['id', 'at', 'kind', 'visitor', 'identity'];
const params = [
  ...new Set(touchpointKinds.flatMap((kind) => listTouchpointParams(kind).map(({ name }) => name))),
];
/** Every name that a column may have. */
export const knownColumns: readonly string[] = [...own, ...params];

export const isKnownColumn = (name: string): boolean => knownColumns.includes(name);

/** More names than these are counted: nobody reads them. */
const shownNames = 10;
/** What is longer is no name, and would be in the way. */
const shownLetters = 100;

const showName = (name: string): string => {
  const text = clean(name);
  return `"${text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text}"`;
};

/** `"a", "b" and 4,998 more`. */
export const listNames = (names: readonly string[], most = shownNames): string => {
  const more = names.length - most;
  return (
    names.slice(0, most).map(showName).join(', ') + (more > 0 ? ` and ${more.toLocaleString('en')} more` : '')
  );
};

export const suggest = (name: string, among: readonly string[]): string => {
  const nearest = getNearest(name, among);
  return nearest === undefined ? '' : ` Did you mean ${showName(nearest)}?`;
};

/** The option that renames a column, to be pasted; what is no name stands as `theirs`. */
export const adviseMap = (theirs: string | undefined, ours: string): string =>
  `--map ${quoteForShell(`${theirs === undefined || theirs.length > shownLetters ? 'theirs' : theirs}=${ours}`)}`;

/** A name as it is compared: whoever types what is read sees no spaces without width, and no difference between ي and ی. */
const fold = (name: string): string =>
  toPersianLetters(toLatinDigits(name.normalize('NFC').toLowerCase()).replaceAll(/[\s\p{Cf}]/gu, ''));

const knownByFold = new Map(knownColumns.map((name) => [fold(name), name]));

const split = (pair: string, at: number): [string, string] => [
  pair.slice(0, at).trim(),
  pair.slice(at + 1).trim(),
];

/** Reads `their=ours`, or `ours=theirs` where no other can be meant. */
const readPair = (pair: string): Pair => {
  const [theirs, ours] = split(pair, pair.lastIndexOf('='));
  const isPair = pair.lastIndexOf('=') > 0;
  if (isPair && theirs !== '' && (ours === '' || isKnownColumn(ours))) return { theirs, ours };
  const [first, rest] = split(pair, pair.indexOf('='));
  if (isPair && rest !== '' && isKnownColumn(first)) return { theirs: rest, ours: first };
  throw new Failure(
    `--map ${JSON.stringify(pair)} is not understood: give their=ours, with ours one of ${listNames(knownColumns, Infinity)}, or nothing to leave the column out.${isPair ? suggest(ours, knownColumns) : ''}`,
    exitCodes.misused,
  );
};

/** @throws {Failure} when one column is to be two things */
const checkOnce = (pairs: readonly Pair[], toKey: (theirs: string) => string): void => {
  const known = new Map<string, Pair>();
  for (const pair of pairs) {
    const { theirs, ours } = pair;
    const other = known.get(toKey(theirs)) ?? pair;
    if (other.ours !== ours)
      throw new Failure(
        `--map says "${other.theirs}=${other.ours}" and "${theirs}=${ours}", and a column is one thing: give one of the two. What is needed twice stands in two columns of the file.`,
        exitCodes.misused,
      );
    known.set(toKey(theirs), pair);
  }
};

/** Reads what columns are called. @throws {Failure} */
export const readRenaming = (given: readonly string[], isOthersSkipped = false): Renaming => {
  const pairs = given.map(readPair);
  checkOnce(pairs, (theirs) => theirs);
  return { pairs, isOthersSkipped };
};

/** The pairs whose name no column has to the letter: those are compared as they are read. */
const listLoose = (given: readonly string[], pairs: readonly Pair[]): Pair[] => {
  const there = new Set(given);
  return pairs.filter(({ theirs }) => !there.has(theirs));
};

/** The pairs that name no column of these. @throws {Failure} when one column is to be two things */
export const findLost = (given: readonly string[], { pairs }: Renaming): Pair[] => {
  const loose = listLoose(given, pairs);
  checkOnce(loose, fold);
  const exact = new Set(pairs.map(({ theirs }) => theirs));
  const free = new Set(given.filter((name) => !exact.has(name)).map(fold));
  return loose.filter(({ theirs }) => !free.has(fold(theirs)));
};

/** What columns are called here, in their order. A name to the letter goes before one that only reads the same. */
const toNames = (given: readonly string[], { pairs }: Renaming): string[] => {
  const exact = new Map(pairs.map(({ theirs, ours }) => [theirs, ours]));
  const loose = new Map(listLoose(given, pairs).map(({ theirs, ours }) => [fold(theirs), ours]));
  return given.map((name) => exact.get(name) ?? loose.get(fold(name)) ?? knownByFold.get(fold(name)) ?? name);
};

export interface Renamed {
  /** Under the names that they have here, without those left out. */
  cells: Cell[];
  /** Names of columns that `--skip-columns` left out. */
  skipped: string[];
}

/** Renames rows. Most have the same columns as the one before, and nothing is compared again then. */
export const createRenamer = (renaming: Renaming): ((cells: readonly Cell[]) => Renamed) => {
  let last: { key: string; names: string[]; skipped: string[] } | undefined;
  return (cells) => {
    const given = cells.map((cell) => cell.given);
    const key = given.join('\0');
    if (last?.key !== key) {
      const names = toNames(given, renaming);
      const isSkipped = (name: string): boolean =>
        renaming.isOthersSkipped && name !== '' && !isKnownColumn(name);
      last = {
        key,
        names: names.map((name) => (isSkipped(name) ? '' : name)),
        skipped: names.filter((name, index) => isSkipped(name) && given[index] !== ''),
      };
    }
    const { names, skipped } = last;
    return {
      cells: cells
        .map((cell, index) => ({ ...cell, name: names[index] ?? cell.name }))
        .filter(({ name }) => name !== ''),
      skipped,
    };
  };
};
