import type { Words } from '../languages/index.js';

export type FormatMoney = (value: number, currency: string) => string;

/** Money in the words of the language, from a million on rounded to three digits; never of two currencies together. */
export function createMoneyFormat(words: Words): FormatMoney {
  const whole = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(words.locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  return (value, currency) => {
    const number = Math.abs(value) >= 1e6 ? short.format(value) : whole.format(value);
    return `${number} ${getCurrencyName(words, currency)}`;
  };
}

function getCurrencyName(words: Words, currency: string): string {
  const own = words.currencies[currency];
  if (own) return own;
  try {
    return new Intl.DisplayNames(words.locale, { type: 'currency' }).of(currency) ?? currency;
  } catch {
    return currency;
  }
}
