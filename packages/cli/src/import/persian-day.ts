const dayMs = 86_400_000;

const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

const isThatDay = (at: number, year: number, month: number, day: number): boolean => {
  const parts = format.formatToParts(at);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return get('day') === day && get('month') === month && get('year') === year;
};

/**
 * The Gregorian day, such as 2026-11-30, of one of the Persian calendar. Close to it by the lengths of the months, then exact by
 * asking the calendar itself, which knows the leap years: the year begins on 20, 21 or 22 March.
 * @returns undefined when there is no such day
 */
export const getPersianDay = (year: number, month: number, day: number): string | undefined => {
  const passed = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 20) + (passed + day) * dayMs;
  const found = [0, -1, 1]
    .map((shift) => guess + shift * dayMs)
    .find((at) => isThatDay(at, year, month, day));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
};
