import type { Words } from '../languages/index.js';
import { createDateFormat, type DateFormat } from './dates.js';
import { formatDuration } from './duration.js';
import { createMoneyFormat, type FormatMoney } from './money.js';
import { createNumberFormat, type NumberFormat } from './numbers.js';

export interface Format extends NumberFormat {
  money: FormatMoney;
  dates: DateFormat;
  duration(ms: number): string;
}

/** Everything that writes a value in one language, for one site's time zone. */
export function createFormat(words: Words, timeZone: string): Format {
  const numbers = createNumberFormat(words);
  return {
    ...numbers,
    money: createMoneyFormat(words),
    dates: createDateFormat(words, timeZone),
    duration: (ms) => formatDuration(ms, words, numbers),
  };
}
