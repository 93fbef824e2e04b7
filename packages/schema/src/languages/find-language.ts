import { en } from './en/index.js';
import { getBase, getCandidates } from './fallback.js';
import { languages } from './registry.js';
import type { Language } from './language.js';

const findExact = (tag: string): Language | undefined =>
  Object.hasOwn(languages, tag) ? languages[tag] : undefined;

/** Whether there are finished words for a language or its base. */
export const hasLanguage = (language: string): boolean =>
  findExact(language) !== undefined || findExact(getBase(language)) !== undefined;

/** Words for a language: region, base, the site's default, English. There are always some. */
export const findLanguage = (language: string, siteLanguages: readonly string[] = []): Language => {
  for (const tag of getCandidates(language, siteLanguages)) {
    const found = findExact(tag);
    if (found) return found;
  }
  return en;
};
