import type { Words } from '../languages/index.js';

export interface NumberFormat {
  /** 12,408 */
  count(value: number): string;
  /** Up to `digits` after the point. */
  decimal(value: number, digits: number): string;
  /** 58 %; below 1 % and above 99 % with one digit, so that 0 and 100 are said of nothing else. */
  share(value: number): string;
  /** +0.4 with a real minus sign; to be isolated from the line around it. */
  signed(value: number, digits: number): string;
}

export function createNumberFormat(words: Words): NumberFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  function decimal(value: number, digits: number): string {
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(words.locale, { maximumFractionDigits: digits });
      formats.set(digits, format);
    }
    return format.format(value);
  }
  const fixed = (value: number, digits: number) =>
    new Intl.NumberFormat(words.locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);

  return {
    count: (value) => decimal(value, 0),
    decimal,
    share(value) {
      const percent = value * 100;
      const nearEdge = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
      const rounded = nearEdge ? Math.min(99.9, Math.max(0.1, percent)) : percent;
      return words.percent(decimal(rounded, nearEdge ? 1 : 0));
    },
    signed(value, digits) {
      const rounded = Number(value.toFixed(digits));
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
      return sign + (rounded === 0 ? decimal(0, 0) : fixed(Math.abs(rounded), digits));
    },
  };
}
