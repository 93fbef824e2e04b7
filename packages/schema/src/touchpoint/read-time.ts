import { show } from '../check/words.js';
import { limits } from '../limits.js';
import type { TouchpointMistake } from './rejections.js';

export interface TouchpointClock {
  /** Unix milliseconds. */
  now: number;
  /** How long the site keeps what it knows, in milliseconds; default: what happened from 2015 on is plausible. */
  keepMs?: number;
}

const first = Date.UTC(2015, 0, 1);
const dayMs = 86_400_000;
const iso =
  /^(\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Unix milliseconds of a time in ISO 8601 with its offset; NaN for anything else. */
const parse = (text: string): number => {
  const [, year, month, day] = iso.exec(text) ?? [];
  // An earlier year is one of another calendar.
  if (!(Number(year) >= 1970) || !isDay(Number(year), Number(month), Number(day))) return NaN;
  const offset = /([+-]\d\d):?(\d\d)$/;
  return Date.parse(text.toUpperCase().replace(' ', 'T').replace(',', '.').replace(offset, '$1:$2'));
};

const describeForm =
  'give Unix milliseconds, or ISO 8601 with its offset, such as 2026-11-30T14:05:00+03:30.';

const explainText = (text: string): string => {
  if (/^1[34]\d\d[-/]/.test(text))
    return `${show(text)} is a year of the Persian or Islamic calendar: ${describeForm}`;
  if (/^\d{4}-\d\d-\d\d([T ][\d:.]+)?$/.test(text)) return `${show(text)} has no offset: ${describeForm}`;
  return `${show(text)} is no time: ${describeForm}`;
};

/**
 * When a touchpoint happened, in Unix milliseconds. It may lie ahead by the skew that clocks are believed within.
 * @returns the time, or what is wrong with it
 */
export const readTouchpointTime = (
  at: unknown,
  { now, keepMs }: TouchpointClock,
): number | TouchpointMistake => {
  const fail = (code: TouchpointMistake['code'], message: string): TouchpointMistake => ({
    code,
    field: 'at',
    message,
  });
  const time = typeof at === 'string' ? parse(at) : at;
  if (typeof time !== 'number' || !Number.isInteger(time))
    return fail(
      'time_unreadable',
      typeof at === 'string' ? explainText(at) : `${show(at)} is no time: ${describeForm}`,
    );
  if (time > now + limits.skewMs)
    return fail(
      'time_ahead',
      `${show(at)} lies ahead: send it when it has happened, and compare the clock and the offset.`,
    );
  if (time < first && typeof at === 'number' && time * 1_000 >= first)
    return fail('time_old', `${show(at)} looks like seconds: give milliseconds.`);
  if (time < first)
    return fail('time_old', `${show(at)} is before 2015, which nobody can mean here: ${describeForm}`);
  if (keepMs !== undefined && time <= now - keepMs)
    return fail(
      'time_old',
      `${show(at)} is older than the site keeps what it knows, ${Math.floor(keepMs / dayMs)} days: leave it out, or raise "privacy.keep" in safar.json.`,
    );
  return time;
};
