import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  findDay,
  getCalendarDate,
  getDayOf,
  getMonthLength,
  getMonthStart,
  isDay,
} from './calendar.js';

const days = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((at) => new Date(at).toISOString().slice(0, 10));

describe('the calendar', () => {
  test('finds every day again by its Jalali date', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(findDay(getCalendarDate(day, 'persian'), 'persian')).toBe(day);
      }),
    );
  });

  test('knows the new years of 1404 and 1405', () => {
    expect(getCalendarDate('2025-03-21', 'persian')).toEqual({ year: 1404, month: 1, day: 1 });
    expect(getCalendarDate('2026-03-21', 'persian')).toEqual({ year: 1405, month: 1, day: 1 });
  });

  test('knows leap years by their thirtieth of Esfand', () => {
    expect(getMonthLength(1403, 12, 'persian')).toBe(30);
    expect(getMonthLength(1404, 12, 'persian')).toBe(29);
    expect(findDay({ year: 1404, month: 12, day: 30 }, 'persian')).toBeNull();
  });

  test('starts a month at its first day', () => {
    expect(getMonthStart('2026-11-21', 'persian')).toBe('2026-10-23');
    expect(getMonthStart('2026-11-21', 'gregory')).toBe('2026-11-01');
  });

  test('takes the day from the time zone of the site', () => {
    expect(getDayOf(Date.UTC(2026, 10, 21, 20, 29), 'Asia/Tehran')).toBe('2026-11-21');
    expect(getDayOf(Date.UTC(2026, 10, 21, 20, 30), 'Asia/Tehran')).toBe('2026-11-22');
  });

  test('takes no day that does not exist', () => {
    expect(['2026-02-29', '2026-13-01', '26-1-1', '', null, 5].map(isDay)).toEqual(Array(6).fill(false));
    expect(isDay('2024-02-29')).toBe(true);
  });

  test('counts days over a change of clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });
});
