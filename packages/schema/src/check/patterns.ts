import { getDurationMs } from '../duration.js';
import { lookUp } from './schema-node.js';
import { cleanText } from './hidden.js';

/** What a pattern of `config.ts` asks for, in words, and how to mend what nearly fits. */
export interface PatternWords {
  /** "… is not {noun}: {ask}" */
  noun: string;
  ask: string;
  mend?: (value: string) => string;
}

const units: Record<string, string> = {
  milli: 'ms',
  sec: 's',
  ثانیه: 's',
  ثانية: 's',
  min: 'm',
  دقیقه: 'm',
  دقيقة: 'm',
  hour: 'h',
  hr: 'h',
  ساعت: 'h',
  ساعة: 'h',
  day: 'd',
  روز: 'd',
  يوم: 'd',
};

/** "20 s", "20sec", "2 weeks" → "20s", "20s", "14d". */
const mendDuration = (value: string): string => {
  const [, count = '', unit = ''] = /^\s*(\d+)\s*(\p{L}+)\.?\s*$/u.exec(value.toLowerCase()) ?? [];
  if (unit.startsWith('week') || unit === 'w' || unit === 'هفته') return `${Number(count) * 7}d`;
  if (unit === 'mo' || unit.startsWith('month') || unit === 'ماه') return `${Number(count) * 30}d`;
  const known = Object.entries(units).find(([name]) => unit.startsWith(name))?.[1] ?? unit;
  return Number.isNaN(getDurationMs(`${count}${known}`)) ? '' : `${count}${known}`;
};

const mendName = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

const languageNames: Record<string, string> = {
  farsi: 'fa',
  persian: 'fa',
  english: 'en',
  arabic: 'ar',
  turkish: 'tr',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  فارسی: 'fa',
  عربی: 'ar',
  العربية: 'ar',
  انگلیسی: 'en',
};

/** What people call a currency. */
const currencyNames: Record<string, string> = {
  toman: 'IRT',
  tomans: 'IRT',
  tmn: 'IRT',
  تومان: 'IRT',
  rial: 'IRR',
  ریال: 'IRR',
  $: 'USD',
  dollar: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  dirham: 'AED',
  درهم: 'AED',
};

/** "2026/3/21 18:30" → "2026-03-21T18:30". */
const mendMoment = (value: string): string => {
  const [, year = '', month = '', day = '', hour, minute = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}.*)?)?$/.exec(value) ?? [];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
};

const name = {
  noun: 'a name',
  ask: 'give small letters (a to z), digits and dashes, up to 40, a letter first',
};

/** By the pattern itself, so that an option need not say it twice. */
export const patternWords: Readonly<Record<string, PatternWords>> = {
  '^[0-9]+(ms|s|m|h|d)$': {
    noun: 'a duration',
    ask: 'give a whole number and ms, s, m, h or d, without a space',
    mend: mendDuration,
  },
  '^[a-z][a-z0-9-]{0,39}$': { ...name, mend: mendName },
  '^[a-z0-9][a-z0-9-]{0,39}$': {
    ...name,
    ask: 'give small letters (a to z), digits and dashes, up to 40',
    mend: mendName,
  },
  '^[a-z0-9][a-z0-9.-]{0,63}$': {
    noun: 'a site name',
    ask: 'give small letters (a to z), digits, dots and dashes, up to 64',
    mend: (value) =>
      value
        .toLowerCase()
        .replaceAll(/[^a-z0-9.-]+/g, '-')
        .replaceAll(/^[-.]+|-+$/g, '')
        .slice(0, 64),
  },
  '^[a-z]{2,3}(-[A-Za-z0-9]+)*$': {
    noun: 'a language tag',
    ask: 'give one like "fa", "en" or "pt-BR"',
    mend: (value) =>
      lookUp(languageNames, value.toLowerCase()) ??
      value.replaceAll('_', '-').replace(/^[A-Za-z]+/, (base) => base.toLowerCase()),
  },
  '^[A-Z]{3}$': {
    noun: 'a currency',
    ask: 'give three capital letters as in ISO 4217, or "IRT" for toman',
    mend: (value) => lookUp(currencyNames, value.toLowerCase()) ?? value.toUpperCase(),
  },
  '^#[0-9a-fA-F]{6}$': {
    noun: 'a colour',
    ask: 'give # and six hexadecimal digits',
    mend: (value) =>
      value
        .replace(/^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3')
        .replace(/^([0-9a-f]{6})$/i, '#$1'),
  },
  '^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$': {
    noun: 'a day or a minute',
    ask: 'give year, month and day with dashes',
    mend: mendMoment,
  },
  '^(https?://|/)': {
    noun: 'an address',
    ask: 'start with https:// or, for a page of the site, with /',
    mend: (value) => (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : ''),
  },
};

/** What was probably meant by a text that does not fit a pattern; undefined when nothing is near. */
export const mendText = (
  value: string,
  pattern: RegExp,
  mend: PatternWords['mend'] = (text) => text,
): string | undefined =>
  value.length > 200
    ? undefined
    : [cleanText(value), mend(cleanText(value)), mend(value)].find((mended) => pattern.test(mended));
