import { addDays, getDayMs, getMonthStart, isDay, type CalendarName, type Day } from '../format/calendar.js';

/** Local days of the site, both included. */
export interface Period {
  from: Day;
  to: Day;
}

export const presetDays = [7, 30, 90] as const;

/** The last so many days, today included. */
export function getLastDays(today: Day, days: number): Period {
  return { from: addDays(today, 1 - days), to: today };
}

/** The month so far, by the calendar of the language. */
export function getThisMonth(today: Day, calendar: CalendarName): Period {
  return { from: getMonthStart(today, calendar), to: today };
}

export function getLastMonth(today: Day, calendar: CalendarName): Period {
  const to = addDays(getMonthStart(today, calendar), -1);
  return { from: getMonthStart(to, calendar), to };
}

/** The period an address names; the last 30 days where it names none or a broken one. */
export function readPeriod(from: string | null, to: string | null, today: Day): Period {
  if (isDay(from) && isDay(to) && from <= to) return { from, to };
  return getLastDays(today, 30);
}

export const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

export const getPeriodDays = (period: Period): number =>
  (getDayMs(period.to) - getDayMs(period.from)) / 86_400_000 + 1;
