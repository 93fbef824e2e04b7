import type { SurveyContent } from '@safar/schema';

/** Code point of the zero of each set. */
const zeros: Record<SurveyContent['digits'], number> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Writes a whole number, not below 0, in a set of digits. */
export const formatNumber = (value: number, digits: SurveyContent['digits']): string =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(zeros[digits] + Number(digit)));

/**
 * Reads one typed digit of any script: every set in Unicode is ten in a row from its zero, and sets that touch are
 * whole tens, so the digits before this one tell its value.
 * @returns 0 to 9, or undefined for what is no digit
 */
export const readDigit = (key: string): number | undefined => {
  if (!/^\p{Nd}$/u.test(key)) return undefined;
  let zero = key.codePointAt(0) ?? 0;
  const own = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (own - zero) % 10;
};

/** Fills "{n} of {total}" and "{n} of {max} characters". */
export const fillNumbers = (
  sentence: string,
  n: number,
  total: number,
  digits: SurveyContent['digits'],
): string => sentence.replace('{n}', formatNumber(n, digits)).replace(/\{.+\}/, formatNumber(total, digits));
