import {
  checkTouchpoint,
  type CheckedTouchpoint,
  isTouchpointKind,
  listTouchpointParams,
  toLatinDigits,
} from '@safar/schema';
import { adviseMap } from './columns.js';
import { maskSentence } from './mask.js';
import { type Calendar, readAt, toIso, type WrittenTime } from './read-at.js';
import { mistakeOf, type Advice, type Cell, type Mistake, type Row } from './row.js';
import type { IdentityReader } from './telephone.js';
import { isRounded, isShortened, toKey, unwrap } from './unwrap.js';

export interface ReadingOptions {
  /** Of rows that say none. */
  kind?: string | undefined;
  /** Of times without an offset. */
  timeZone?: string | undefined;
  /** Default: the Gregorian one. */
  calendar?: Calendar | undefined;
  /** Default: identities stay as they are written. */
  readIdentity?: IdentityReader | undefined;
  /** Unix milliseconds. */
  now: number;
}

/** `۳۰٫۵`, `1 200`; what cannot be meant stays a text. A comma is taken for nothing: it parts decimals here and thousands there. */
const readNumber = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = toLatinDigits(value)
    .replaceAll(/[\u066c\s]/g, '')
    .replace('\u066b', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
};

const readParam = (name: string, value: unknown, type: 'text' | 'number' | undefined): unknown => {
  if (type === 'number') return readNumber(value);
  // Orders have one number, however its digits are written.
  if (name === 'transaction_id' && typeof value === 'string') return toKey(toLatinDigits(value));
  return type === 'text' && typeof value === 'number' ? String(value) : value;
};

const own = new Set(['id', 'at', 'kind', 'visitor', 'identity']);

/** A touchpoint whose id is still to be given, when the row says none. */
export type ReadTouchpoint = Omit<CheckedTouchpoint, 'id'> & { id: string | undefined };

/** How a row was read, where an option decided. */
export interface Reading {
  /** Its time as the file has it. */
  written: string;
  /** Whether that is by the clock of the time zone. */
  isZoned: boolean;
  /** A telephone number of the country; false = digits that are none there. */
  isTelephone?: boolean | undefined;
}

export type ReadRow = { touchpoint: ReadTouchpoint; reading: Reading } | { mistakes: Mistake[] };

const findTime = (row: Row, calendar: Calendar | undefined): WrittenTime =>
  readAt(unwrap(row.cells.find(({ name }) => name === 'at')?.value), calendar ?? 'gregorian');

/** Whether the time of a row says nothing without a time zone. */
export const needsTimeZone = (row: Row, { calendar }: ReadingOptions): boolean =>
  'wall' in findTime(row, calendar);

/** What is checked as the time, and what is wrong with it before that. */
const settleTime = (
  time: WrittenTime,
  timeZone: string | undefined,
): { at: unknown; wrong?: string; advice?: Advice } => {
  if ('at' in time) return time;
  if ('wrong' in time) return { at: '', ...time };
  if (timeZone !== undefined) return { at: toIso(time, timeZone) };
  return {
    at: '',
    wrong: `${JSON.stringify(time.wall.replace('T', ' '))} has no offset, such as +03:30, and no time zone is known.`,
    advice: 'time-zone',
  };
};

/** Stands for an id while the others are checked. */
const anyId = 'row';

const shortenedNumber =
  'A spreadsheet has shortened this number, and its last digits are lost: format the column as text, fill it in again, and save once more.';

const roundedNumber =
  'The number has more digits than are kept of one in JSON: put it into quotation marks, as a text.';

/** What a row becomes. @returns the touchpoint, or everything that is wrong with the row */
export const toTouchpoint = (row: Row, options: ReadingOptions): ReadRow => {
  // An empty cell says nothing.
  const cells = row.cells
    .map((cell) => ({ ...cell, value: unwrap(cell.value) }))
    .filter(({ value }) => value !== '' && value !== null && value !== undefined);
  const find = (name: string): Cell | undefined => cells.find((cell) => cell.name === name);
  const get = (name: string): unknown => find(name)?.value;

  const kind = get('kind') ?? options.kind;
  const params = typeof kind === 'string' && isTouchpointKind(kind) ? listTouchpointParams(kind) : [];
  const [visitor, written] = [get('visitor'), toKey(get('identity'))];
  const { identity, isTelephone }: { identity: unknown; isTelephone?: boolean } =
    typeof written === 'string' && options.readIdentity
      ? options.readIdentity(written)
      : { identity: written };
  const id = get('id');
  const time = findTime(row, options.calendar);
  const { at, wrong, advice } = settleTime(time, options.timeZone);
  const checked = checkTouchpoint(
    {
      id: id === undefined ? anyId : toKey(id),
      at,
      kind,
      who: {
        ...(visitor === undefined
          ? {}
          : { visitor: typeof visitor === 'string' ? visitor.toLowerCase() : visitor }),
        ...(identity === undefined ? {} : { identity: isShortened(identity) ? '' : identity }),
      },
      params: Object.fromEntries(
        cells
          .filter(({ name }) => !own.has(name))
          .map(({ name, value }) => [
            name,
            readParam(name, value, params.find((param) => param.name === name)?.type),
          ]),
      ),
    },
    { now: options.now },
  );
  const told = 'mistakes' in checked ? checked.mistakes : [];
  // 5E12 may be a number of the shop's own.
  const isLost = ({ name, value }: Cell): boolean =>
    name !== 'identity' && isShortened(value) && String(value).includes('+');
  const keys = [
    'id',
    'identity',
    ...(params.some(({ name }) => name === 'transaction_id') ? ['transaction_id'] : []),
  ];
  const lost = cells
    .filter((cell) => keys.includes(cell.name) && (isLost(cell) || isRounded(cell.value)))
    .map((cell) => mistakeOf(row.line, isRounded(cell.value) ? roundedNumber : shortenedNumber, cell));
  if ('touchpoint' in checked && lost.length === 0)
    return {
      touchpoint: { ...checked.touchpoint, id: id === undefined ? undefined : checked.touchpoint.id },
      reading: { written: String(get('at')), isZoned: 'wall' in time, isTelephone },
    };

  const explainWho = (message: string): string => {
    if (visitor !== undefined && identity !== undefined)
      return `The row has both a visitor and an identity: leave one of the two empty, or one out of the file, such as with ${adviseMap(find('visitor')?.given, '')}.`;
    if (isShortened(identity)) return shortenedNumber;
    if (visitor !== undefined)
      return `${message} When the column is something else, leave it out with ${adviseMap(find('visitor')?.given, '')}.`;
    return identity === undefined ? 'It is not said whose it is: fill in identity or visitor.' : message;
  };
  const explain = (field: string, message: string): string => {
    if (field === 'at' && get('at') === undefined) return 'It is not said when it happened.';
    // A time of a zone is checked as another text than the file has.
    if (field === 'at')
      return wrong ?? ('wall' in time ? `${JSON.stringify(get('at'))}: ${message}` : message);
    if (field === 'kind' && kind === undefined) return 'It is not said of what kind it is.';
    return field === 'who' ? explainWho(message) : message;
  };
  const getCell = (field: string): Cell | undefined =>
    field === 'who'
      ? (find('identity') ??
        find('visitor') ??
        row.cells.find(({ name }) => name === 'identity' || name === 'visitor'))
      : (find(field.replace(/^params\./, '')) ?? row.cells.find(({ name }) => name === field));
  return {
    mistakes: [
      ...told.map(({ field, message }) => ({
        ...mistakeOf(row.line, maskSentence(explain(field, message)), getCell(field)),
        ...(field === 'at' && advice !== undefined ? { advice } : {}),
      })),
      ...lost,
    ],
  };
};
