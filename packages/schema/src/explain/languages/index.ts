import type { ExplainWords } from '../words.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';

/**
 * Languages that surveys are explained in. A new one is a file and a line here; then the types ask for it in `safar explain` and in the
 * panel of the snippet, where it is a chunk of its own.
 */
export const explainLanguages = { fa, ar, en } satisfies Record<string, ExplainWords>;

/** Words of the first of these languages that has any, or of its base language; English when none has. */
export const findExplainWords = (wanted: readonly string[]): ExplainWords => {
  const found = wanted
    .flatMap((tag) => [tag, tag.split('-')[0] ?? ''])
    .find((tag) => Object.hasOwn(explainLanguages, tag));
  return explainLanguages[(found ?? 'en') as keyof typeof explainLanguages];
};
