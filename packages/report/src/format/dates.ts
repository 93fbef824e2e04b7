import type { Words } from '../languages/index.js';
import { getCalendarDate, getDayMs, type CalendarName, type Day } from './calendar.js';

export interface DateFormat {
  calendar: CalendarName;
  /** 21 November 2026, or ۳۰ آبان ۱۴۰۵ */
  day(day: Day): string;
  /** As short as the two days allow: 1–30 November 2026. */
  range(from: Day, to: Day): string;
  /** 22 November, 10:24 in the site's time zone. */
  instant(at: number): string;
  time(at: number): string;
  monthName(month: number, year: number): string;
}

/** Dates in the calendar that the language lives by, times in the site's time zone. */
export function createDateFormat(words: Words, timeZone: string): DateFormat {
  const calendar: CalendarName = words.locale.startsWith('fa') ? 'persian' : 'gregory';
  const locale = `${words.locale}-u-ca-${calendar}`;
  const create = (options: Intl.DateTimeFormatOptions, zone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const number = create({ day: 'numeric' }, 'UTC');
  const month = create({ month: 'long' }, 'UTC');
  const shortDay = create({ day: 'numeric', month: 'long' }, timeZone);
  const clock = create({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone);
  const year = new Intl.NumberFormat(words.locale, { useGrouping: false });

  const dayNumber = (day: Day) => number.format(getDayMs(day));
  const monthOf = (day: Day) => month.format(getDayMs(day));
  const yearOf = (day: Day) => year.format(getCalendarDate(day, calendar).year);
  const full = (day: Day) => `${dayNumber(day)} ${monthOf(day)} ${yearOf(day)}`;

  return {
    calendar,
    day: full,
    range(from, to) {
      if (from === to) return full(from);
      const a = getCalendarDate(from, calendar);
      const b = getCalendarDate(to, calendar);
      if (a.year !== b.year)
        return words
          .range(` ${full(from)} `, ` ${full(to)}`)
          .trim()
          .replaceAll('  ', ' ');
      if (a.month !== b.month) {
        return words.range(`${dayNumber(from)} ${monthOf(from)} `, ` ${full(to)}`).replaceAll('  ', ' ');
      }
      return words.range(dayNumber(from), full(to));
    },
    time: (at) => clock.format(at),
    instant: (at) => `${shortDay.format(at)}${words.listSeparator}${clock.format(at)}`,
    monthName: (wanted, inYear) => {
      const guess =
        calendar === 'gregory'
          ? Date.UTC(inYear, wanted - 1, 15)
          : Date.UTC(inYear + 621, 2, 35 + (wanted - 1) * 30.6);
      return month.format(guess);
    },
  };
}
