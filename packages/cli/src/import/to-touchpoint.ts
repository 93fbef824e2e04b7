import {
  checkTouchpoint,
  type CheckedTouchpoint,
  getMomentMs,
  isTouchpointKind,
  listTouchpointParams,
  readTouchpointTime,
  toLatinDigits,
} from '@safar/schema';
import { mistakeOf, type Cell, type Mistake, type Row } from './row.js';

export interface ReadingOptions {
  /** Of rows that say none. */
  kind?: string | undefined;
  /** Of times without an offset. */
  timeZone?: string | undefined;
  /** Unix milliseconds. */
  now: number;
}

const wall = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/;

/** A time as the file has it: digits of any script, Unix milliseconds as a text, and the wall clock of a time zone. */
const readAt = (value: unknown, { timeZone, now }: ReadingOptions): unknown => {
  if (typeof value !== 'string') return value;
  const text = toLatinDigits(value);
  if (/^\d+$/.test(text)) return Number(text);
  if (timeZone === undefined || !wall.test(text)) return text;
  const [day = '', clock = '00:00:00'] = text.split(/[T ]/);
  const full = `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
  // Whether there is such a day is known from UTC; it may lie ahead there, and be past here.
  if (typeof readTouchpointTime(`${full}Z`, { now: now + 2 * 86_400_000 }) !== 'number') return text;
  return getMomentMs(full.slice(0, 16), timeZone) + Number(full.slice(17)) * 1_000;
};

/** `۳۰٫۵`, `1 200`; what cannot be meant stays a text. A comma is taken for nothing: it parts decimals here and thousands there. */
const readNumber = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = toLatinDigits(value)
    .replaceAll(/[\u066c\s]/g, '')
    .replace('\u066b', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
};

const readParam = (value: unknown, type: 'text' | 'number' | undefined): unknown => {
  if (type === 'number') return readNumber(value);
  return type === 'text' && typeof value === 'number' ? String(value) : value;
};

const own = new Set(['id', 'at', 'kind', 'visitor', 'identity']);

/** A touchpoint whose id is still to be given, when the row says none. */
export type ReadTouchpoint = Omit<CheckedTouchpoint, 'id'> & { id: string | undefined };

/** Stands for an id while the others are checked. */
const anyId = 'row';

/** What a row becomes. @returns the touchpoint, or everything that is wrong with the row */
export const toTouchpoint = (
  row: Row,
  options: ReadingOptions,
): { touchpoint: ReadTouchpoint } | { mistakes: Mistake[] } => {
  // An empty cell says nothing.
  const cells = row.cells.filter(({ value }) => value !== '' && value !== null && value !== undefined);
  const find = (name: string): Cell | undefined => cells.find((cell) => cell.name === name);
  const get = (name: string): unknown => find(name)?.value;

  const kind = get('kind') ?? options.kind;
  const params = typeof kind === 'string' && isTouchpointKind(kind) ? listTouchpointParams(kind) : [];
  const [visitor, identity] = [get('visitor'), get('identity')];
  const id = get('id');
  const checked = checkTouchpoint(
    {
      id: id === undefined ? anyId : typeof id === 'number' ? String(id) : id,
      at: readAt(get('at'), options),
      kind,
      who: {
        ...(visitor === undefined
          ? {}
          : { visitor: typeof visitor === 'string' ? visitor.toLowerCase() : visitor }),
        ...(identity === undefined
          ? {}
          : { identity: typeof identity === 'number' ? String(identity) : identity }),
      },
      params: Object.fromEntries(
        cells
          .filter(({ name }) => !own.has(name))
          .map(({ name, value }) => [
            name,
            readParam(value, params.find((param) => param.name === name)?.type),
          ]),
      ),
    },
    { now: options.now },
  );
  if ('touchpoint' in checked)
    return {
      touchpoint: { ...checked.touchpoint, id: id === undefined ? undefined : checked.touchpoint.id },
    };

  const explain = (field: string, message: string): string => {
    if (field === 'at' && get('at') === undefined) return 'It is not said when it happened.';
    if (field === 'kind' && kind === undefined) return 'It is not said of what kind it is.';
    if (field !== 'who') return message;
    if (visitor !== undefined && identity !== undefined)
      return 'The row has both a visitor and an identity: leave one of the two empty.';
    return visitor === undefined && identity === undefined
      ? 'It is not said whose it is: fill in identity or visitor.'
      : message;
  };
  const getCell = (field: string): Cell | undefined =>
    field === 'who'
      ? (find('identity') ??
        find('visitor') ??
        row.cells.find(({ name }) => name === 'identity' || name === 'visitor'))
      : (find(field.replace(/^params\./, '')) ?? row.cells.find(({ name }) => name === field));
  return {
    mistakes: checked.mistakes.map(({ field, message }) =>
      mistakeOf(row.line, explain(field, message), getCell(field)),
    ),
  };
};
