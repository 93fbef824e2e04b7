import { html, type Html } from '../html.js';
import type { Language } from './language.js';

const formats = {
  fa: new Intl.NumberFormat('fa-IR', { useGrouping: true }),
  en: new Intl.NumberFormat('en-US', { useGrouping: true }),
};

/** Whole numbers with the language's own digits and separators: ۱٬۲۸۰٬۰۰۰ or 1,280,000. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

export function number(value: number, language: Language): Html {
  return html`<span class="num">${formatNumber(value, language)}</span>`;
}

/** An amount in toman, as it stands under a bouquet. */
export function price(toman: number, language: Language): Html {
  return html`${number(toman, language)} <i>${language === 'fa' ? 'تومان' : 'toman'}</i>`;
}

/** ۰۱۲… and ٠١٢… as 012…, for what visitors type. */
export function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
