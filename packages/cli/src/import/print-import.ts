import { getNearest, toLatinDigits } from '@safar/schema';
import { clean } from '../terminal/clean.js';
import type { Paint } from '../terminal/colour.js';
import { adviseMap, knownColumns, listNames } from './columns.js';
import { maskWho } from './mask.js';
import type { Advice, Mistake } from './row.js';
import type { Outcome } from './send.js';
import type { Summary } from './summary.js';

export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const toTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
  paint: Paint,
): string[] => {
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const toLine = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => (right.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join('  ')}`.trimEnd();
  return [paint('bold', toLine(heads)), ...rows.map(toLine)];
};

/** What rows become. Texts of the file stand last: their direction may be another. */
const printRows = ({ first, good }: Summary, paint: Paint): string[] => {
  if (first.length === 0) return [];
  const rows = first.map(({ line, touchpoint: { at, kind, who, params }, reading: { written, isZoned } }) => [
    String(line),
    `${new Date(at).toISOString()}${isZoned ? ` = ${clean(toLatinDigits(written))}` : ''}`,
    clean(kind),
    clean(maskWho(who)),
    Object.entries(params)
      .map(([name, value]) => `${clean(name)}: ${clean(String(value))}`)
      .join(', '),
  ]);
  return [
    ...toTable(['line', 'at', 'kind', 'who', 'params'], rows, [0], paint),
    ...(good > first.length ? [paint('dim', `  … and ${countOf(good - first.length, 'row')} more`)] : []),
    '',
  ];
};

/** Days of the clock that rows were read by; of UTC where none was asked for. */
const printKinds = ({ kinds }: Summary, paint: Paint, timeZone: string | undefined): string[] => {
  if (kinds.size === 0) return [];
  const format = new Intl.DateTimeFormat('sv', { timeZone: timeZone ?? 'UTC' });
  const day = (at: number): string => format.format(at);
  const [from, to] = timeZone === undefined ? ['from (UTC)', 'to (UTC)'] : ['from', 'to'];
  const rows = [...kinds].map(([kind, { rows: count, from, to }]) => [
    kind,
    count.toLocaleString('en'),
    day(from),
    day(to),
  ]);
  return [...toTable(['kind', 'rows', from, to], rows, [1], paint), ''];
};

/** `customers.csv:12:5  hours  …`; of what has no column, the line alone. */
export const printMistakes = (mistakes: readonly Mistake[], file: string, paint: Paint): string[] => {
  const places = mistakes.map(
    ({ line, column }) => `${clean(file)}:${line}${column === 0 ? '' : `:${column}`}`,
  );
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  return mistakes.map(({ name, message }, index) => {
    const where = name === '' ? '' : `${paint('bold', clean(name))}  `;
    return `  ${paint('cyan', (places[index] ?? '').padEnd(width))}  ${where}${clean(message)}`;
  });
};

/** What the collector refused. */
export const printRefused = (
  { refused, allRefused }: Pick<Outcome, 'refused' | 'allRefused'>,
  file: string,
  paint: Paint,
): string[] => {
  const more = allRefused - refused.length;
  return [
    ...printMistakes(refused, file, paint),
    ...(more > 0 ? [`  … and ${countOf(more, 'row')} more`] : []),
  ];
};

const advices: Readonly<Record<Advice, string>> = {
  calendar: 'Dates of the Persian calendar are read with --calendar persian.',
  'time-zone': 'Times of one time zone need no offset when it is named: --time-zone Asia/Tehran.',
};

/** All mistakes of a file, and their sum; '' when there is none. */
export const printFileMistakes = (sum: Summary, file: string, paint: Paint): string => {
  if (sum.allMistakes === 0) return '';
  const more = sum.allMistakes - sum.mistakes.length;
  return [
    ...printMistakes(sum.mistakes, file, paint),
    ...(more > 0 ? [`  … and ${countOf(more, 'mistake')} more`] : []),
    paint(
      'red',
      `  ${countOf(sum.allMistakes, 'mistake')}; ${sum.isUnread ? 'rows are looked at when the columns are right' : `${countOf(sum.good, 'row')} can be imported`}.`,
    ),
    ...[...sum.advice].map(([advice, count]) => `  ${countOf(count, 'time')}: ${advices[advice]}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
};

/** Of columns that are left out and nearly have a name here. */
const mostNear = 3;

const printSkipped = (skipped: readonly string[]): string[] => {
  if (skipped.length === 0) return [];
  const near = skipped.flatMap((theirs) => {
    const ours = getNearest(theirs, knownColumns);
    return ours === undefined ? [] : [{ theirs, ours }];
  });
  return [
    `  ${countOf(skipped.length, 'column')} left out: ${listNames(skipped)}.`,
    ...near
      .slice(0, mostNear)
      .map(
        ({ theirs, ours }) =>
          `  Did you mean "${ours}" by ${listNames([theirs])}? It is taken in with ${adviseMap(theirs, ours)}.`,
      ),
  ];
};

/** How rows were read where an option or the site decided, so that nobody finds out a month later. */
export const printReadings = (
  { zoned, telephones, others, skipped }: Summary,
  zone: string,
  country: string | undefined,
): string =>
  [
    ...(zoned > 0 ? [`  ${countOf(zoned, 'time')} without an offset: read by the clock of ${zone}.`] : []),
    ...(telephones > 0
      ? [
          `  ${countOf(telephones, 'telephone number')} of ${country}: kept with the country code, as a page has to say them too: safar('identify', '+…').`,
        ]
      : []),
    ...(others.rows > 0
      ? [
          `  ${others.rows === 1 ? '1 identity is' : `${others.rows.toLocaleString('en')} identities are`} digits that are no telephone number of ${country}, and stay as they are: line ${others.lines.join(', ')}${others.rows > others.lines.length ? ', …' : ''}.`,
        ]
      : []),
    ...printSkipped(skipped),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** What a file would become, for a dry run. */
export const printDryRun = (sum: Summary, paint: Paint, timeZone: string | undefined): string =>
  [...printRows(sum, paint), ...printKinds(sum, paint, timeZone)].map((line) => `${line}\n`).join('');
