import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.js';
import { createFormat } from './index.js';

const fa = createFormat(languages.fa, 'Asia/Tehran');
const en = createFormat(languages.en, 'Asia/Tehran');

describe('numbers', () => {
  test('stand in the digits and marks of the language', () => {
    expect(fa.count(12_408)).toBe('۱۲٬۴۰۸');
    expect(en.count(12_408)).toBe('12,408');
    expect(fa.share(0.58)).toBe('۵۸٪');
    expect(en.share(0.58)).toBe('58 %');
  });

  test('say 0 and 100 % of nothing else', () => {
    expect(en.share(0)).toBe('0 %');
    expect(en.share(1)).toBe('100 %');
    expect(en.share(0.0001)).toBe('0.1 %');
    expect(en.share(0.9999)).toBe('99.9 %');
    expect(en.share(0.006)).toBe('0.6 %');
  });

  test('carry a real minus, and no sign at zero', () => {
    expect(en.signed(-1.24, 1)).toBe('−1.2');
    expect(en.signed(1, 1)).toBe('+1.0');
    expect(en.signed(-0.01, 1)).toBe('0');
    expect(fa.signed(-0.4, 1)).toBe('−۰٫۴');
  });
});

describe('dates', () => {
  test('follow the calendar of the language', () => {
    expect(fa.dates.range('2026-10-23', '2026-11-21')).toBe('۱ تا ۳۰ آبان ۱۴۰۵');
    expect(en.dates.range('2026-11-01', '2026-11-30')).toBe('1–30 November 2026');
    expect(en.dates.range('2026-10-23', '2026-11-21')).toBe('23 October – 21 November 2026');
    expect(fa.dates.range('2026-03-10', '2026-03-25')).toBe('۱۹ اسفند ۱۴۰۴ تا ۵ فروردین ۱۴۰۵');
    expect(en.dates.range('2026-11-21', '2026-11-21')).toBe('21 November 2026');
  });

  test('tell the time of the site, not of the reader', () => {
    expect(en.dates.time(Date.UTC(2026, 10, 22, 6, 54))).toBe('10:24');
  });

  test('name all twelve months, each once', () => {
    for (const format of [fa, en]) {
      const names = Array.from({ length: 12 }, (_, index) =>
        format.dates.monthName(index + 1, format === fa ? 1405 : 2026),
      );
      expect(new Set(names).size).toBe(12);
    }
    expect(fa.dates.monthName(1, 1405)).toBe('فروردین');
    expect(fa.dates.monthName(12, 1405)).toBe('اسفند');
  });
});

describe('durations and money', () => {
  test('use two units at most', () => {
    expect([840, 5100, 59_400, 123_000, 3_840_000].map(en.duration)).toEqual([
      '840 ms',
      '5.1 s',
      '59 s',
      '2 min 3 s',
      '1 h 4 min',
    ]);
    expect(fa.duration(5100)).toBe('۵٫۱ ثانیه');
  });

  test('name their currency, also one that the browser does not know', () => {
    expect(fa.money(2_240_000, 'IRT')).toBe('۲٫۲۴ میلیون تومان');
    expect(en.money(54.9, 'EUR')).toBe('54.9 Euro');
    expect(en.money(3, 'not a code')).toBe('3 not a code');
  });
});
