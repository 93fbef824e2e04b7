import { Refusal } from '../errors.js';

/** Local days of the site, both included. */
export interface Period {
  from: string;
  to: string;
  timeZone: string;
  immatureFrom: string;
}

const dayMs = 86_400_000;
/** A stay with no next one is "left" only after so long. */
export const stayMatureMs = 30 * dayMs;
const daysByDefault = 30;

/** The day of a moment in a time zone, as 2026-10-23. */
export const getDay = (timeMs: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(timeMs);
  const read = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`;
};

/** A day that exists, and that the store has a date for. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= '1970-01-01' &&
  text < '2149-01-01' &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toJSON().slice(0, 10);

/**
 * The period of a panel; by default the last 30 days, today included.
 * @throws Refusal `panel_filter`
 */
export const readPeriod = (
  from: string | undefined,
  to: string | undefined,
  timeZone: string,
  now: number,
): Period => {
  for (const day of [from, to])
    if (day !== undefined && !isDay(day))
      throw new Refusal('panel_filter', 'from and to are days such as 2026-10-23');
  const last = to ?? getDay(now, timeZone);
  const first = from ?? addDays(last, 1 - daysByDefault);
  if (first > last) throw new Refusal('panel_filter', 'from is later than to');
  return { from: first, to: last, timeZone, immatureFrom: getDay(now - stayMatureMs, timeZone) };
};
