import type { Language } from '../words/language.js';
import type { Article } from './article.js';
import { fromTheGlasshouse } from './from-the-glasshouse.js';
import { narcissusOfShiraz } from './narcissus-of-shiraz.js';
import { whatToWrite } from './what-to-write.js';

export type { Article } from './article.js';

/** Newest first. */
export const articles: readonly Article[] = [narcissusOfShiraz, whatToWrite, fromTheGlasshouse];

export function findArticleBySlug(slug: string, language: Language): Article | undefined {
  return articles.find((article) => article.slug[language] === slug);
}
