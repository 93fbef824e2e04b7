/** A local day of the site, such as 2026-11-21, in the Gregorian calendar: what travels. */
export type Day = string;

export type CalendarName = 'gregory' | 'persian';

/** A day as its calendar names it; month from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const dayMs = 86_400_000;

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
}

/** UTC midnight of a day, ms: days are counted there, where no clock changes. */
export const getDayMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (at: number): Day => new Date(at).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => toDay(getDayMs(day) + days * dayMs);

/** The local day of a time in a zone. */
export function getDayOf(at: number, timeZone: string): Day {
  const { year, month, day } = readParts(at, 'gregory', timeZone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function getCalendarDate(day: Day, calendar: CalendarName): CalendarDate {
  return readParts(getDayMs(day), calendar, 'UTC');
}

/** The day that a calendar names so; null when it has no such day (30 Esfand of a common year). */
export function findDay({ year, month, day }: CalendarDate, calendar: CalendarName): Day | null {
  if (calendar === 'gregory') {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isDay(text) ? text : null;
  }
  // Close to the day by the lengths of the months, then exact by asking the calendar itself.
  const passed = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = toDay(Date.UTC(year + 621, 2, 20) + (passed + day - 1) * dayMs);
  for (let shift = -3; shift <= 3; shift += 1) {
    const candidate = addDays(guess, shift);
    const date = getCalendarDate(candidate, calendar);
    if (date.year === year && date.month === month && date.day === day) return candidate;
  }
  return null;
}

export function getMonthStart(day: Day, calendar: CalendarName): Day {
  return addDays(day, 1 - getCalendarDate(day, calendar).day);
}

export function getMonthLength(year: number, month: number, calendar: CalendarName): number {
  for (let day = 31; day > 28; day -= 1) if (findDay({ year, month, day }, calendar)) return day;
  return 28;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function readParts(at: number, calendar: CalendarName, timeZone: string): CalendarDate {
  const key = `${calendar} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(key, format);
  }
  const read = new Map(format.formatToParts(at).map((part) => [part.type, Number.parseInt(part.value, 10)]));
  return { year: read.get('year') ?? 0, month: read.get('month') ?? 0, day: read.get('day') ?? 0 };
}
