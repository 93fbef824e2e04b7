import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getPersianDay } from './persian-day.js';
import { readAt, toIso } from './read-at.js';

test.each([
  [1405, 1, 1, '2026-03-21'],
  [1405, 9, 9, '2026-11-30'],
  [1404, 12, 29, '2026-03-20'],
  // A leap year, and the common one behind it.
  [1403, 12, 30, '2025-03-20'],
  [1404, 1, 1, '2025-03-21'],
  [1399, 12, 30, '2021-03-20'],
  [1393, 10, 11, '2015-01-01'],
])('%d/%d/%d is %s', (year, month, day, found) => {
  expect(getPersianDay(year, month, day)).toBe(found);
});

test.each([
  [1404, 12, 30],
  [1405, 7, 31],
  [1405, 13, 1],
  [1405, 0, 1],
  [1405, 1, 0],
  [1405, 1, 32],
])('there is no %d/%d/%d', (year, month, day) => {
  expect(getPersianDay(year, month, day)).toBeUndefined();
});

test('every day of two centuries is found', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  // From 1300/01/01 on.
  for (let at = Date.UTC(1921, 2, 21), year = 1300; year < 1500; at += 86_400_000) {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const [month = 0, day = 0] = [parts.get('month'), parts.get('day')];
    year = parts.get('year') ?? 0;
    if (year >= 1500) break;
    const found = getPersianDay(year, month, day);
    if (found !== new Date(at).toISOString().slice(0, 10))
      throw new Error(`${year}/${month}/${day}: ${found}`);
  }
});

test('every day that the calendar of a Persian reader shows is found again', () => {
  const write = new Intl.DateTimeFormat('fa-IR', {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2014, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 }),
      (day) => {
        const at = day * 86_400_000;
        expect(readAt(write.format(at), 'persian')).toEqual({
          wall: `${new Date(at).toISOString().slice(0, 10)}T00:00`,
          seconds: 0,
        });
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['1405/09/09', '2026-11-30T00:00', 0],
  ['۱۴۰۵/۰۹/۰۹ ۱۴:۰۵', '2026-11-30T14:05', 0],
  ['۱۴۰۵-۹-۹ ۹:۰۵:۰۷', '2026-11-30T09:05', 7],
  ['1405.09.09, 14:05', '2026-11-30T14:05', 0],
  ['14:05 - 1405/09/09', '2026-11-30T14:05', 0],
  ['\u200f۱۴۰۵/۰۹/۰۹، ۱۴:۰۵\u200e', '2026-11-30T14:05', 0],
  ['1405-09-09T14:05:30.5', '2026-11-30T14:05', 30.5],
  // As WordPress writes a day and its clock in Persian.
  ['۹ آذر ۱۴۰۵', '2026-11-30T00:00', 0],
  ['۲۵ آبان ۱۴۰۵ ۲:۰۵ ب.ظ', '2026-11-16T14:05', 0],
  ['دوشنبه ۹ آذر ۱۴۰۵ ساعت ۱۲:۰۵ ق.ظ', '2026-11-30T00:05', 0],
  ['سه‌شنبه، ۱۰ آذر ماه ۱۴۰۵', '2026-12-01T00:00', 0],
  ['۱ فروردين ۱۴۰۵', '2026-03-21T00:00', 0],
  ['1405/09/09 12:05 PM', '2026-11-30T12:05', 0],
])('%j of the Persian calendar is %s', (text, wall, seconds) => {
  expect(readAt(text, 'persian')).toEqual({ wall, seconds });
});

test.each([
  ['2026-11-30 2:05 pm', 'gregorian', { wall: '2026-11-30T14:05', seconds: 0 }],
  ['2026/11/30 14:05', 'gregorian', { wall: '2026-11-30T14:05', seconds: 0 }],
  ['2026-11-30T14:05+03:30', 'gregorian', { at: '2026-11-30T14:05:00+03:30' }],
  ['2026-11-30 14:05:00+00', 'gregorian', { at: '2026-11-30T14:05:00+00:00' }],
  ['2026-11-30 14:05:00.123-08', 'gregorian', { at: '2026-11-30T14:05:00.123-08:00' }],
  ['2026-11-30 14:05 UTC', 'gregorian', { at: '2026-11-30T14:05:00Z' }],
  ['2026-11-30 2:05 pm GMT', 'gregorian', { at: '2026-11-30T14:05:00Z' }],
  ['2026-11-30 - 14:05', 'gregorian', { wall: '2026-11-30T14:05', seconds: 0 }],
  ['1405/09/09 14:05 +0330', 'persian', { at: '2026-11-30T14:05:00+0330' }],
  ['۱۷۹۶۰۰۰۰۰۰۰۰۰', 'persian', { at: 1_796_000_000_000 }],
  [1_796_000_000_000, 'gregorian', { at: 1_796_000_000_000 }],
] as const)('%j (%s) is read', (text, calendar, read) => {
  expect(readAt(text, calendar)).toEqual(read);
});

test.each([
  ['1405/09/09', 'gregorian', /Persian calendar: give --calendar persian\.$/, 'calendar'],
  [
    '۱۳۹۹-۱۲-۳۰ ۱۰:۰۰',
    'gregorian',
    /^"1399-12-30 10:00" is a date of the Persian calendar: give/,
    'calendar',
  ],
  ['1448-06-20', 'gregorian', /Islamic calendar, which is not read/, undefined],
  ['2026-11-30', 'persian', /no year of the Persian calendar: leave --calendar out/, undefined],
  ['1404/12/30', 'persian', /no day of the Persian calendar/, undefined],
  ['30/11/2026', 'gregorian', /may be two days.+put the year first, such as 2026-11-30 14:05/, undefined],
  ['09/09/1405 14:05', 'persian', /put the year first, such as 1405\/09\/09 14:05/, undefined],
  ['1405/09/09 25:00', 'persian', /is no time: write 1405\/09\/09 14:05/, undefined],
  ['1405/09/09 14:05 PM', 'persian', /is no time/, undefined],
  ['1405/09/09 0:05 am', 'persian', /is no time/, undefined],
  ['۹ آذر ۱۴۰۵', 'gregorian', /Persian calendar: give --calendar persian\.$/, 'calendar'],
  ['۳۱ مهر ۱۴۰۵', 'persian', /no day of the Persian calendar/, undefined],
  ['9 December 2026', 'gregorian', /is no time: write 2026-11-30 14:05/, undefined],
  ['0000-00-00 00:00:00', 'gregorian', /is no time/, undefined],
  ['2026-02-30', 'gregorian', /is no time/, undefined],
  ['دیروز', 'gregorian', /^"د…" is no time: write 2026-11-30 14:05, or a day alone\./, undefined],
  ['2026-11-30-05:00', 'gregorian', /is a day with an offset and without a clock: write/, undefined],
  ['2026-11-30+03:30', 'gregorian', /is a day with an offset and without a clock/, undefined],
  ['2026-11-30 -05:00', 'gregorian', /is no time/, undefined],
  ['14:05-2026-11-30', 'gregorian', /is no time/, undefined],
  ['2026-11-30 14:05 GMT+3', 'gregorian', /"2026-11-30 14:05 GMT\+3" is no time/, undefined],
  // Whose a row is stands in no sentence, when its column was taken for the time.
  ['Sara.2026@example.com', 'gregorian', /^"S…@example\.com" is no time/, undefined],
  ['0912-123-4567', 'gregorian', /^"091…67" is no time/, undefined],
  ['+98 912 123 4567', 'gregorian', /^"\+98…67" is no time/, undefined],
  ['Sara Ahmadi', 'gregorian', /^"S…" is no time/, undefined],
] as const)('%j (%s) is told in words', (text, calendar, words, advice) => {
  expect(readAt(text, calendar)).toEqual({
    wrong: expect.stringMatching(words),
    ...(advice === undefined ? {} : { advice }),
  });
});

test('a clock is that of its zone', () => {
  expect(toIso({ wall: '2026-11-30T14:05', seconds: 30.5 }, 'Asia/Tehran')).toBe('2026-11-30T10:35:30.500Z');
  // Iran had summer time until 2022.
  expect(toIso({ wall: '2021-07-01T00:00', seconds: 0 }, 'Asia/Tehran')).toBe('2021-06-30T19:30:00.000Z');
});
