import { describe, expect, test } from 'vitest';
import { getLastDays, getLastMonth, getPeriodDays, getThisMonth, readPeriod } from './period.js';

const today = '2026-11-22';

describe('a period', () => {
  test('of the last 30 days holds today and 29 days before it', () => {
    const period = getLastDays(today, 30);
    expect(period).toEqual({ from: '2026-10-24', to: today });
    expect(getPeriodDays(period)).toBe(30);
  });

  test('of a month follows the calendar of the reader', () => {
    expect(getThisMonth(today, 'persian')).toEqual({ from: today, to: today });
    expect(getLastMonth(today, 'persian')).toEqual({ from: '2026-10-23', to: '2026-11-21' });
    expect(getLastMonth(today, 'gregory')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  });

  test('is read from the address, and falls back to 30 days when it is broken, half or reversed', () => {
    expect(readPeriod('2026-01-01', '2026-01-31', today)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    const fallback = getLastDays(today, 30);
    expect(readPeriod('2026-01-01', null, today)).toEqual(fallback);
    expect(readPeriod('2026-02-01', '2026-01-31', today)).toEqual(fallback);
    expect(readPeriod('2026-02-30', '2026-03-31', today)).toEqual(fallback);
  });
});
