import { showHidden } from './hidden.js';
import { isPrivateKey } from './private-key.js';

const longest = 40;

/** A text by its beginning. */
export const shorten = (text: string, most = longest): string => {
  // Half a character would be shown as its code.
  const letters = text.length > most ? Array.from(text.slice(0, most + 1)) : [];
  return letters.length === 0 ? text : `${letters.slice(0, -1).join('')}…`;
};

/** A text in quotes, with what nobody sees made visible; a private key stands in no sentence. */
export const quote = (text: string, most?: number): string =>
  isPrivateKey(text) ? 'A private key' : showHidden(JSON.stringify(shorten(text, most)));

/** A value as a sentence shows it: texts in quotes, objects and lists by what they are. */
export const show = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
};

/** `"a", "b" or "c"`. */
export const listWords = (words: readonly string[], last = 'or'): string => {
  const quoted = words.map((word) => quote(word));
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1) ?? ''}`;
};

/** ` There is "a" and "b".`, ` There is none.` */
export const thereIs = (words: readonly string[]): string => {
  if (words.length === 0) return ' There is none.';
  return words.length === 1
    ? ` There is only ${listWords(words)}.`
    : ` There are ${listWords(words, 'and')}.`;
};

/** ` Did you mean "a"?`, or nothing. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${quote(suggestion, 100)}?`;

/** What to do instead of writing null. */
export const noteNull = (value: unknown): string =>
  value === null ? ' To leave the option out, take its whole line out.' : '';

/** `1 mistake`, `3 mistakes`. */
export const countOf = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/y$/, 'ie')}s`;

/** `, such as "30m"`, from the examples of an option. */
export const suchAs = (example: unknown): string =>
  example === undefined ? '' : `, such as ${JSON.stringify(example)}`;

/** ` (default "30m")`, for options that have one. */
export const defaultOf = (value: unknown): string =>
  value === undefined ? '' : ` (default ${JSON.stringify(value)})`;
