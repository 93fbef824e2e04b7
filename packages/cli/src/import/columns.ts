import { getNearest, listTouchpointParams, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { mistakeOf, type Cell, type Mistake } from './row.js';

/** Their name → ours; '' = left out. */
export type Renaming = ReadonlyMap<string, string>;

const own = ['id', 'at', 'kind', 'visitor', 'identity'];
const params = [
  ...new Set(touchpointKinds.flatMap((kind) => listTouchpointParams(kind).map(({ name }) => name))),
];
const known = [...own, ...params];

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const suggest = (name: string, among: readonly string[]): string => {
  const nearest = getNearest(name, among);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
};

/** Reads `their=ours`. @throws {Failure} */
export const readRenaming = (pairs: readonly string[]): Renaming =>
  new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || (ours !== '' && !known.includes(ours)))
        throw new Failure(
          `--map ${JSON.stringify(pair)} is not understood: give their=ours, with ours one of ${list(known)}, or nothing to leave the column out.${at < 1 ? '' : suggest(ours, known)}`,
          exitCodes.misused,
        );
      return [theirs, ours] as const;
    }),
  );

/** Cells under the names that they have here, without those left out. */
export const rename = (cells: readonly Cell[], renaming: Renaming): Cell[] =>
  cells
    .map((cell) => ({ ...cell, name: renaming.get(cell.given) ?? cell.name }))
    .filter(({ name }) => name !== '');

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
  const lost = [...renaming.keys()].find((theirs) => !given.includes(theirs));
  if (lost !== undefined)
    throw new Failure(
      `--map names a column "${lost}", and there is none.${suggest(lost, given)} There is ${list(given)}.`,
      exitCodes.misused,
    );
  const cells = rename(header, renaming);
  const names = cells.map(({ name }) => name);
  const lacks = (wanted: readonly string[], advice: string): Mistake[] =>
    wanted.some((name) => names.includes(name)) ? [] : [mistakeOf(line, advice)];
  const missing = [
    ...lacks(
      ['at'],
      'There is no column "at": when it happened. Rename the one that says it: --map "theirs=at".',
    ),
    ...(kind === undefined
      ? lacks(
          ['kind'],
          'There is no column "kind": rename the one that says it, or give --kind for the whole file.',
        )
      : []),
    ...lacks(
      ['visitor', 'identity'],
      'There is neither a column "identity" nor "visitor": whose it is. Rename the one that says it: --map "theirs=identity".',
    ),
  ];
  const strange = cells
    .filter(({ name }) => !known.includes(name))
    .map((cell) =>
      mistakeOf(
        line,
        `No kind has a parameter "${cell.name}".${suggest(cell.name, known)} Rename the column with --map "${cell.given}=ours", or leave it out with --map "${cell.given}=".`,
        cell,
      ),
    );
  const twice = cells
    .filter(({ name }, index) => names.indexOf(name) !== index)
    .map((cell) => mistakeOf(line, `There are two columns "${cell.name}": leave one out.`, cell));
  return { mistakes: [...missing, ...strange, ...twice], isFatal: missing.length > 0 || twice.length > 0 };
};

export const isKnownColumn = (name: string): boolean => known.includes(name);
