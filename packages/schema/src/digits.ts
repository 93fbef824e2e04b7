/** Digits of any script stand ten in a row, from zero on: what a digit counts is how many stand before it in its run. */
const getDigit = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
};

/** Writes the digits of any script, such as ۰۹۱۲ or ٠٩١٢, as 0 to 9; everything else stays. */
export const toLatinDigits = (text: string): string => text.replaceAll(/(?![0-9])\p{Nd}/gu, getDigit);
