import { getMomentMs } from '../moment.js';
import { getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { didYouMean } from './words.js';

const dayMs = 86_400_000;

const isMoment = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text);

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** Other calendars by the years they are in while this is written and read, and how far behind theirs begin. */
const calendars = [
  { name: 'persian', said: 'Persian', from: 1380, to: 1430, ahead: 621 },
  { name: 'islamic-umalqura', said: 'Islamic', from: 1435, to: 1475, ahead: 579 },
];

/** `1405-01-15` in the calendar of the world: `2026-04-04`. */
const toGregorian = (day: string, { name, ahead }: (typeof calendars)[number]): string | undefined => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const start = Date.UTC(year + ahead, 0, 1);
  for (let at = start - 60 * dayMs; at < start + 900 * dayMs; at += dayMs) {
    const parts = format.formatToParts(at);
    const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    if (get('year') === year && get('month') === month && get('day') === date)
      return new Date(at).toISOString().slice(0, 10);
  }
  return undefined;
};

const checkDay = (moment: string, steps: Steps): ConfigMistake[] => {
  const [day = '', time] = moment.split('T');
  if (!/^\d{4}-\d{2}-\d{2}/.test(moment)) return [];
  const year = Number(day.slice(0, 4));
  const calendar = calendars.find(({ from, to }) => year >= from && year <= to);
  if (calendar) {
    const mended = toGregorian(day, calendar);
    const suggestion = mended === undefined ? undefined : [mended, time].filter(Boolean).join('T');
    const message = `${day} is a day of the ${calendar.said} calendar: give it in the Gregorian one.${didYouMean(suggestion)}`;
    return [mistakeAt(steps, 'out-of-range', message, suggestion)];
  }
  return isDay(day) ? [] : [mistakeAt(steps, 'out-of-range', `There is no ${day} in the calendar.`)];
};

/** Days of a survey that are none, or that end before they begin. */
export const checkActive = (howOften: unknown, steps: Steps): ConfigMistake[] => {
  const active = isRecord(howOften) ? howOften['active'] : undefined;
  const [from, to] = [getString(active, 'from'), getString(active, 'to')];
  const wrong = (['from', 'to'] as const).flatMap((option) =>
    checkDay(getString(active, option) ?? '', [...steps, option]),
  );
  if (wrong.length > 0 || !isMoment(from) || !isMoment(to)) return wrong;
  if (getMomentMs(from, 'UTC') < getMomentMs(to, 'UTC', true)) return [];
  const message = `${to} is before ${from}, so the survey is never asked: swap "from" and "to".`;
  return [mistakeAt([...steps, 'to'], 'never-shows', message)];
};

/** A survey whose days are over. @param now Unix milliseconds; without it nothing is said */
export const hintOver = (howOften: unknown, steps: Steps, now: number | undefined): ConfigMistake[] => {
  const active = isRecord(howOften) ? howOften['active'] : undefined;
  const to = getString(active, 'to');
  if (now === undefined || !isMoment(to) || !isDay(to.split('T')[0] ?? '')) return [];
  // A day of the site's time zone ends within fourteen hours of its end in UTC.
  if (checkDay(to, []).length > 0 || getMomentMs(to, 'UTC', true) + dayMs > now) return [];
  const message = `This survey ended on ${to} and is never asked again: move "to", or take "active" out.`;
  return [mistakeAt([...steps, 'to'], 'never-shows', message)];
};
