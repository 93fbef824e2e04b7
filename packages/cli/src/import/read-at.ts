import { getMomentMs, readTouchpointTime, toLatinDigits } from '@safar/schema';
import { unseen } from '../terminal/clean.js';
import { maskText } from './mask.js';
import { getPersianDay } from './persian-day.js';
import { toNumbers } from './persian-words.js';
import { pad, readClock } from './read-clock.js';
import type { Advice } from './row.js';

export const calendars = ['gregorian', 'persian'] as const;
export type Calendar = (typeof calendars)[number];

/** A time as the file has it: ready to be checked, by the clock of a zone that is still to be named, or wrong. */
export type WrittenTime =
  | { at: unknown }
  /** `2026-11-30T14:05`, and the seconds behind it. */
  | { wall: string; seconds: number }
  | { wrong: string; advice?: Advice };

const date = /(?<!\d)(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)/;
/** What stands between a day and its clock, whichever comes first; a dash with nothing beside it begins an offset. */
const between = /^(?:[\sT,،]|-(?=\s))+|(?:[\s,،]|-(?=\s)|(?<=\s)-)+$/gi;
/** A day as XML writes it, with an offset. */
const dayOffset = /^\d{4}-\d\d?-\d\d?(?:Z|[+-]\d\d:?\d\d)$/i;
/** What is meant as a day, a clock or a year: anything else may be whose the row is, in a column of another name. */
const timely = /(?<!\d)(?:\d{1,4}([-/.])\d{1,2}\1\d{1,4}|\d\d?:\d\d|(?:1[34]|19|20)\d\d)(?!\d)/;
const noYear = /^\d\d?[-/.]\d\d?[-/.]\d{2,4}\b/;

const examples = { gregorian: '2026-11-30 14:05', persian: '1405/09/09 14:05' } as const;

const show = (text: string): string =>
  JSON.stringify(timely.test(text) && !text.includes('@') ? text : maskText(text));

const explain = (text: string, calendar: Calendar): string => {
  const shown = show(text);
  const write = `write ${examples[calendar]}, or a day alone`;
  if (dayOffset.test(text))
    return `${shown} is a day with an offset and without a clock: write ${examples[calendar]} with the offset behind it, or a day alone.`;
  return noYear.test(text)
    ? `${shown} may be two days, whichever of its numbers is the month: put the year first, such as ${examples[calendar]}. In a spreadsheet: format the column with the year first.`
    : `${shown} is no time: ${write}.`;
};

/** The Gregorian day of what is written, or what is wrong with it. */
const readDay = (text: string, parts: readonly string[], calendar: Calendar): string | WrittenTime => {
  const [year = '', , month = '', day = ''] = parts;
  const shown = JSON.stringify(text);
  const number = Number(year);
  if (calendar === 'persian') {
    if (number >= 1_900)
      return {
        wrong: `${shown} is no year of the Persian calendar: leave --calendar out for dates such as ${examples.gregorian}.`,
      };
    return (
      getPersianDay(number, Number(month), Number(day)) ?? {
        wrong: `${shown} is no day of the Persian calendar.`,
      }
    );
  }
  // Persian years of our time; Islamic ones are ahead of them by some forty.
  if (number >= 1_300 && number < 1_435)
    return {
      wrong: `${shown} is a date of the Persian calendar: give --calendar persian.`,
      advice: 'calendar',
    };
  if (number >= 1_435 && number < 1_500)
    return {
      wrong: `${shown} is a date of the Islamic calendar, which is not read: write it as ${examples.gregorian}, or by the Persian calendar with --calendar persian.`,
    };
  return `${year}-${pad(month)}-${pad(day)}`;
};

/** Reads a time: digits of any script, Unix milliseconds as a text, days of a calendar with or without a clock and an offset. */
export const readAt = (value: unknown, calendar: Calendar): WrittenTime => {
  if (typeof value !== 'string') return { at: value };
  const text = toLatinDigits(value).replaceAll(unseen, '').trim();
  if (/^\d+$/.test(text)) return { at: Number(text) };
  const numbers = toNumbers(text);
  const found = date.exec(numbers);
  const rest = found ? numbers.replace(found[0], '').replaceAll(between, '') : '';
  const time = found && readClock(rest);
  if (!time) return { wrong: explain(text, calendar) };
  const day = readDay(text, found.slice(1), calendar);
  if (typeof day !== 'string') return day;
  const { hours, minutes, seconds, offset } = time;
  const wall = `${day}T${hours}:${minutes}`;
  if (offset !== undefined) return { at: `${wall}:${seconds}${offset}` };
  // Whether there is such a day and such a clock is known from UTC, whatever the zone.
  const checked = readTouchpointTime(`${wall}:${seconds}Z`, { now: Infinity });
  return typeof checked !== 'number' && checked.code === 'time_unreadable'
    ? { wrong: explain(text, calendar) }
    : { wall, seconds: Number(seconds.replace(',', '.')) };
};

/** The moment of a clock in its zone. */
export const toIso = ({ wall, seconds }: { wall: string; seconds: number }, timeZone: string): string =>
  new Date(getMomentMs(wall, timeZone) + seconds * 1_000).toISOString();
