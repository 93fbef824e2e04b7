/**
 * The one place where what could name a person becomes `*`: e-mail addresses, telephone and card numbers, long tokens
 * and long runs of digits. All digit sets of Unicode count, since visitors here write ۰۹۱۲ as often as 0912.
 */
import { getPath, isMatch } from './paths.js';

const email = /[^\s@/?&=]+@[^\s@/?&=]+\.[^\s@/?&=]+/g;
/** Six digits in a row, or nine with separators between them (a date has eight). */
const digits = /\+?\p{Nd}{6,}|\+?\p{Nd}([-\s().\u200c]{0,2}\p{Nd}){8,}/gu;
const token = /[\w-]{24,}/g;

/** Masks free text. */
export const maskText = (text: string): string =>
  text
    .replace(email, '*')
    // Letters and digits that alternate are a token; a long slug keeps its numbers apart from its words.
    .replace(token, (run) => ((run.match(/\d[a-z]|[a-z]\d/gi) ?? []).length > 2 ? '*' : run))
    .replace(digits, '*');

/**
 * A path as it is recorded: decoded, NFC, masked.
 * @param keepPaths compiled globs of paths that stay as they are
 */
export const maskPath = (pathname: string, keepPaths: string): string => {
  const path = getPath(pathname);
  return isMatch(keepPaths, path) ? path : maskText(path);
};
