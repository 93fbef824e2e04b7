import { getBase } from '../languages/index.js';

/** The tags of an `Accept-Language` header, the most wanted first. */
export const readAcceptLanguage = (header: string): string[] =>
  header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((each) => each.trim());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2) ?? '1';
      return { tag, weight: Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

/**
 * The language of a page that belongs to no page of the site: the first wanted that the site has, by tag or by base; the
 * site's first otherwise. The rule of the browser's surveys.
 * @param wanted tags, the most wanted first
 */
export const choosePageLanguage = (languages: readonly string[], wanted: readonly string[]): string => {
  const known = new Map(languages.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted.flatMap((each) => [each, getBase(each)])) {
    const found = known.get(tag.toLowerCase());
    if (found !== undefined) return found;
  }
  return languages[0] ?? 'en';
};
