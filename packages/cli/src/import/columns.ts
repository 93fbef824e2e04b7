import { getNearest, listTouchpointParams, toLatinDigits, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import { mistakeOf, type Cell, type Mistake } from './row.js';

/** Their name, as columns are compared → ours; '' = left out. */
export interface Renaming {
  ours: ReadonlyMap<string, string>;
  /** Their names as they were given. */
  theirs: readonly string[];
  /** Columns that have no name here are left out. */
  isOthersSkipped: boolean;
}

const own = ['id', 'at', 'kind', 'visitor', 'identity'];
const params = [
  ...new Set(touchpointKinds.flatMap((kind) => listTouchpointParams(kind).map(({ name }) => name))),
];
const known = [...own, ...params];

const list = (names: readonly string[]): string => names.map((name) => `"${clean(name)}"`).join(', ');
const suggest = (name: string, among: readonly string[]): string => {
  const nearest = getNearest(name, among);
  return nearest === undefined ? '' : ` Did you mean "${clean(nearest)}"?`;
};

/** Letters that look alike, and which keyboards and programs write for each other. */
const alike: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** A name as it is compared: whoever types what is read sees no spaces without width, and no difference between ي and ی. */
const fold = (name: string): string =>
  toLatinDigits(name.normalize('NFC').toLowerCase())
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll(/[يىك]/g, (letter) => alike[letter] ?? letter);

const knownByFold = new Map(known.map((name) => [fold(name), name]));

const split = (pair: string, at: number): [string, string] => [
  pair.slice(0, at).trim(),
  pair.slice(at + 1).trim(),
];

/** Reads `their=ours`, or `ours=theirs` where no other can be meant. */
const readPair = (pair: string): readonly [string, string] => {
  const [theirs, ours] = split(pair, pair.lastIndexOf('='));
  const isPair = pair.lastIndexOf('=') > 0;
  if (isPair && theirs !== '' && (ours === '' || known.includes(ours))) return [theirs, ours];
  const [first, rest] = split(pair, pair.indexOf('='));
  if (isPair && rest !== '' && known.includes(first)) return [rest, first];
  throw new Failure(
    `--map ${JSON.stringify(pair)} is not understood: give their=ours, with ours one of ${list(known)}, or nothing to leave the column out.${isPair ? suggest(ours, known) : ''}`,
    exitCodes.misused,
  );
};

/** Reads what columns are called. @throws {Failure} */
export const readRenaming = (pairs: readonly string[], isOthersSkipped = false): Renaming => {
  const read = pairs.map(readPair);
  return {
    ours: new Map(read.map(([theirs, ours]) => [fold(theirs), ours])),
    theirs: read.map(([theirs]) => theirs),
    isOthersSkipped,
  };
};

/** Cells under the names that they have here, without those left out. */
export const rename = (cells: readonly Cell[], { ours, isOthersSkipped }: Renaming): Cell[] =>
  cells
    .map((cell) => ({
      ...cell,
      name: ours.get(fold(cell.given)) ?? knownByFold.get(fold(cell.name)) ?? cell.name,
    }))
    .filter(({ name }) => name !== '' && (!isOthersSkipped || known.includes(name)));

const thereAre = (given: readonly string[]): string =>
  given.length === 1
    ? ` The header is one cell, ${list(given)}: cells are parted by comma, semicolon or tab.`
    : ` The file has the columns ${list(given.filter((name) => name !== ''))}.`;

/** What columns are called that say when, and whose: in exports of shops and help desks. */
const usual = {
  at: /date|time|created|closed|solved|تاریخ|زمان|تاريخ|وقت/i,
  identity: /e-?mail|phone|mobile|\btel|ایمیل|موبایل|همراه|تلفن|تماس|موبايل|بريد|هاتف|جوال/i,
} as const;

/** The column that probably says it, for the sentence alone. */
const guess = (given: readonly string[], name: keyof typeof usual): string =>
  clean(given.find((theirs) => usual[name].test(theirs)) ?? 'theirs');

/** More of them are told in one sentence. */
const mostStrange = 3;

/** Columns that have no name here: those that are nearly one each by itself. */
const findStrange = (cells: readonly Cell[], line: number): Mistake[] => {
  const strange = cells.filter(({ name }) => !known.includes(name));
  const isNear = ({ name }: Cell): boolean => getNearest(name, known) !== undefined;
  const far = strange.filter((cell) => !isNear(cell));
  const single = far.length > mostStrange ? strange.filter(isNear) : strange;
  return [
    ...single.map((cell) =>
      mistakeOf(
        line,
        `No kind has a parameter "${cell.name}".${suggest(cell.name, known)} Rename the column with --map "${cell.given}=ours", or leave it out with --map "${cell.given}=".`,
        cell,
      ),
    ),
    ...(far.length > mostStrange
      ? [
          mistakeOf(
            line,
            `No kind has parameters ${list(far.map(({ given }) => given))}. Rename what is of use with --map "theirs=ours", and leave out the rest with --skip-columns.`,
          ),
        ]
      : []),
  ];
};

/**
 * What is wrong with the header of a file.
 * @returns mistakes; `isFatal` when no row can be right
 * @throws {Failure} when a column is to be renamed that is not there
 */
export const checkHeader = (
  header: readonly Cell[],
  renaming: Renaming,
  kind: string | undefined,
  line: number,
): { mistakes: Mistake[]; isFatal: boolean } => {
  const given = header.map((cell) => cell.given);
  const folded = given.map(fold);
  const lost = renaming.theirs.find((theirs) => !folded.includes(fold(theirs)));
  if (lost !== undefined)
    throw new Failure(
      `--map names a column "${lost}", and there is none.${suggest(lost, given)}${thereAre(given)}`,
      exitCodes.misused,
    );
  const cells = rename(header, renaming);
  const names = cells.map(({ name }) => name);
  const lacks = (wanted: readonly string[], advice: string): Mistake[] =>
    wanted.some((name) => names.includes(name)) ? [] : [mistakeOf(line, advice)];
  const missing = [
    ...lacks(
      ['at'],
      `There is no column "at": when it happened. Rename the one that says it: --map "${guess(given, 'at')}=at".`,
    ),
    ...(kind === undefined
      ? lacks(
          ['kind'],
          `There is no column "kind": rename the one that says it, or give --kind for the whole file, one of ${touchpointKinds.join(', ')}. Orders, refunds and sign-ups are none.`,
        )
      : []),
    ...lacks(
      ['visitor', 'identity'],
      `There is neither a column "identity" nor "visitor": whose it is. Rename the one that says it: --map "${guess(given, 'identity')}=identity".`,
    ),
  ].map((mistake, index, all) =>
    index === all.length - 1 ? { ...mistake, message: mistake.message + thereAre(given) } : mistake,
  );
  const twice = cells
    .filter(({ name }, index) => names.indexOf(name) !== index)
    .map((cell) => mistakeOf(line, `There are two columns "${cell.name}": leave one out.`, cell));
  // Columns are named already where one is missing, and most of them are to be given a name then.
  const strange = missing.length > 0 ? [] : findStrange(cells, line);
  return { mistakes: [...missing, ...strange, ...twice], isFatal: missing.length > 0 || twice.length > 0 };
};

export const isKnownColumn = (name: string): boolean => known.includes(name);
