import type { Language } from './language.js';

const zone = { timeZone: 'Asia/Tehran' } as const;
const days = {
  fa: new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }),
  en: new Intl.DateTimeFormat('en-GB', { ...zone, weekday: 'long', day: 'numeric', month: 'long' }),
};
const dates = {
  fa: new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    ...zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }),
  en: new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
};

/** Weekday, day and month in Tehran, in the calendar of the language. */
export function formatDay(at: number, language: Language): string {
  const parts = days[language].formatToParts(at);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('weekday')} ${get('day')} ${get('month')}`;
}

/** Day, month and year in Tehran, in the calendar of the language. */
export function formatDate(at: number, language: Language): string {
  return dates[language].format(at);
}

export const dayMs = 86_400_000;
