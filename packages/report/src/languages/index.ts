import { en, type Words } from './en/index.js';
import { fa } from './fa/index.js';

/** Languages of the report; a new one is a file with the same keys and a line here. */
export const languages = { fa, en } satisfies Record<string, Words>;

export type Language = keyof typeof languages;
export const languageIds = ['fa', 'en'] as const satisfies readonly Language[];

export function isLanguage(value: string | null | undefined): value is Language {
  return value !== null && value !== undefined && Object.hasOwn(languages, value);
}

/** The first language wanted that the report speaks; English when it speaks none of them. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const each of wanted) {
    const short = each?.toLowerCase().split('-')[0];
    if (isLanguage(short)) return short;
  }
  return 'en';
}

export type { Words };
