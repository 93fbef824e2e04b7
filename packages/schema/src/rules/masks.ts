/**
 * The one place where what could name a person becomes `*`. All digit sets of Unicode count, since visitors here write
 * ۰۹۱۲ as often as 0912.
 */
import { getPath, isMatch } from './paths.js';

/**
 * In this order: e-mail addresses; tokens, which alternate letters and digits at least three times within 24 characters
 * or more (a long slug keeps its numbers apart from its words); telephone and card numbers, nine digits with separators
 * (a date has eight); six digits in a row.
 */
const secrets =
  /[^\s@/?&=]+@[^\s@/?&=]+|(?=([\w-]*?(\d[a-z]|[a-z]\d)){3})[\w-]{24,}|(\p{Nd}[-\s().\u200c]{0,2}){8,}\p{Nd}|\p{Nd}{6,}/giu;

/** Masks free text. */
export const maskText = (text: string): string => text.replace(secrets, '*');

/**
 * A path as it is recorded: decoded, NFC, masked.
 * @param keepPaths compiled globs of paths that stay as they are
 */
export const maskPath = (pathname: string, keepPaths: string | undefined): string => {
  const path = getPath(pathname);
  return isMatch(keepPaths, path) ? path : maskText(path);
};
