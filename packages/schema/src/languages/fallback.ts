/** `ar-EG` → `ar`. */
export const getBase = (language: string): string => language.split('-')[0] ?? language;

/**
 * Languages to try in turn: as asked, its base, those of the site with its default first, English. None twice.
 * @param siteLanguages `languages` of safar.json
 */
export const getCandidates = (language: string, siteLanguages: readonly string[]): string[] => [
  ...new Set([language, getBase(language), ...siteLanguages.flatMap((tag) => [tag, getBase(tag)]), 'en']),
];
