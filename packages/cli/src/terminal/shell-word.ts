import { clean } from './clean.js';

/** Signs that no shell does anything about. */
const plain = /^[\p{L}\p{N}_@%+:,./-]+$/u;
/** Signs that are not themselves between double quotation marks. */
const live = /[$`"\\!]/;

/** A text between quotation marks, in a command that is printed to be pasted: it does nothing but say itself, whoever chose it. */
export const quoteForShell = (text: string): string => {
  const word = clean(text);
  return live.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
};

/** The same, without quotation marks where none are needed. */
export const toShellWord = (text: string): string => {
  const word = clean(text);
  return plain.test(word) ? word : quoteForShell(word);
};
