import { getDurationMs } from '../duration.js';

/** What a pattern of `config.ts` asks for, in words, and how to mend what nearly fits. */
export interface PatternWords {
  /** "… is not {noun}: {ask}" */
  noun: string;
  ask: string;
  mend?: (value: string) => string;
}

const units: Record<string, string> = { milli: 'ms', sec: 's', min: 'm', hour: 'h', hr: 'h', day: 'd' };

/** "20 s", "20sec", "2 weeks" → "20s", "20s", "14d". */
const mendDuration = (value: string): string => {
  const [, count = '', unit = ''] = /^\s*(\d+)\s*([a-z]+)\.?\s*$/.exec(value.toLowerCase()) ?? [];
  if (unit.startsWith('week') || unit === 'w') return `${Number(count) * 7}d`;
  if (unit === 'mo' || unit.startsWith('month')) return `${Number(count) * 30}d`;
  const known = Object.entries(units).find(([name]) => unit.startsWith(name))?.[1] ?? unit;
  return Number.isNaN(getDurationMs(`${count}${known}`)) ? '' : `${count}${known}`;
};

const mendName = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);

const languageNames: Record<string, string> = {
  farsi: 'fa',
  persian: 'fa',
  english: 'en',
  arabic: 'ar',
  turkish: 'tr',
  german: 'de',
  french: 'fr',
};

const name = { noun: 'a name', ask: 'give small letters, digits and dashes, up to 40, a letter first' };

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
    ask: 'give small letters, digits and dashes, up to 40',
    mend: mendName,
  },
  '^[a-z0-9][a-z0-9.-]{0,63}$': {
    noun: 'a site name',
    ask: 'give small letters, digits, dots and dashes, up to 64',
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
      languageNames[value.toLowerCase()] ??
      value.replaceAll('_', '-').replace(/^[A-Za-z]+/, (base) => base.toLowerCase()),
  },
  '^[A-Z]{3}$': {
    noun: 'a currency',
    ask: 'give three capital letters as in ISO 4217, or "IRT" for toman',
    mend: (value) => value.toUpperCase(),
  },
  '^#[0-9a-fA-F]{6}$': {
    noun: 'a colour',
    ask: 'give # and six hexadecimal digits',
    mend: (value) =>
      value
        .replace(/^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3')
        .replace(/^([0-9a-f]{6})$/i, '#$1'),
  },
  '^(https?://|/)': {
    noun: 'an address',
    ask: 'start with https:// or, for a page of the site, with /',
    mend: (value) => (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : ''),
  },
};
