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

/** Fills "{n} of {total}" and "{n} of {max} characters". @param numbers how numbers are written, a tag */
export const fillNumbers = (sentence: string, n: number, total: number, numbers: string): string =>
  sentence.replace('{n}', n.toLocaleString(numbers)).replace(/\{.+\}/, total.toLocaleString(numbers));
