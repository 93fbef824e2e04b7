import { expect, it } from 'vitest';
import { getMomentMs } from './moment.js';

it.each([
  ['2026-03-21', 'Asia/Tehran', false, '2026-03-20T20:30:00Z'],
  ['2026-03-21', 'Asia/Tehran', true, '2026-03-21T20:30:00Z'],
  ['2026-03-21T18:30', 'Asia/Tehran', true, '2026-03-21T15:00:00Z'],
  ['2026-07-01', 'Europe/Berlin', false, '2026-06-30T22:00:00Z'],
  ['2026-01-01', 'Europe/Berlin', false, '2025-12-31T23:00:00Z'],
  // The day on which summer begins has 23 hours, that on which it ends 25.
  ['2026-03-29', 'Europe/Berlin', true, '2026-03-29T22:00:00Z'],
  ['2026-10-25', 'Europe/Berlin', true, '2026-10-25T23:00:00Z'],
  // Twice that night, and skipped.
  ['2026-10-25T02:30', 'Europe/Berlin', false, '2026-10-25T00:30:00Z'],
  ['2026-03-08T02:30', 'America/New_York', false, '2026-03-08T07:30:00Z'],
  ['2026-12-31', 'UTC', true, '2027-01-01T00:00:00Z'],
])('%s in %s, its end: %s', (moment, timeZone, isEnd, expected) => {
  expect(new Date(getMomentMs(moment, timeZone, isEnd)).toISOString()).toBe(expected.replace('Z', '.000Z'));
});

it('moments of one zone take less than to make a format for each', () => {
  const measure = (run: () => unknown): number => {
    const start = Date.now();
    for (let n = 0; n < 1_000; n++) run();
    return Date.now() - start;
  };
  const one = measure(() =>
    new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tehran', second: 'numeric' }).format(0),
  );
  expect(measure(() => getMomentMs('2026-05-07T13:35', 'Asia/Tehran'))).toBeLessThan(one);
});
