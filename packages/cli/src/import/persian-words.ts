import { getPersianDay } from './persian-day.js';
import { toPersianLetters } from './persian-letters.js';

/** Names of the months as Persian readers have them, by their numbers. */
const months = new Map(
  Array.from({ length: 12 }, (_, index) => {
    const format = new Intl.DateTimeFormat('fa-u-ca-persian', { timeZone: 'UTC', month: 'long' });
    return [format.format(Date.parse(getPersianDay(1400, index + 1, 1) ?? '')), index + 1] as const;
  }),
);

const named = new RegExp(`(\\d\\d?)\\s+(${[...months.keys()].join('|')})(?:\\s+ماه)?[\\s,،]+(\\d{4})`);
/** `دوشنبه`, `سه‌شنبه`, `سه شنبه`: the day says it already. */
const weekday = /^(?:(?:یک|دو|سه|چهار|پنج)?[\s\u200c]?شنبه|جمعه)[\s,،]+/;

/** `دوشنبه ۹ آذر ۱۴۰۵ ساعت ۱۴:۰۵`, as WordPress writes it, in numbers; everything else stays. */
export const toNumbers = (text: string): string => {
  const plain = toPersianLetters(text);
  return named.test(plain)
    ? plain
        .replace(weekday, '')
        .replace('ساعت', '')
        .replace(
          named,
          (_, day: string, month: string, year: string) => `${year}/${months.get(month)}/${day}`,
        )
    : text;
};
