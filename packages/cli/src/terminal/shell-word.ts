import { clean } from './clean.js';

/** Signs that no shell does anything about. */
const plain = /^[\p{L}\p{N}_@%+=:,./-]+$/u;
/** Signs that are not themselves between double quotation marks. */
const live = /[$`"\\!]/;

/** A word of a command that is printed to be pasted: it does nothing but name what it names, whoever chose it. */
export const toShellWord = (text: string): string => {
  const word = clean(text);
  if (plain.test(word)) return word;
  return live.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
};
