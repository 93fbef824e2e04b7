import { toLatinDigits, type TouchpointWho } from '@safar/schema';

const [firstSign, digits] = [/^./u, /\d/g];

/** What somebody is known by, so that its owner knows it again and a screenshot shows nobody: `s…@example.com`, `+98…67`. */
export const maskText = (identity: string): string => {
  const text = identity.trim();
  const [first = ''] = firstSign.exec(text) ?? [];
  const at = text.lastIndexOf('@');
  if (at > 0) return `${first}…${text.slice(at)}`;
  const latin = toLatinDigits(text);
  const isLong = (latin.match(digits)?.length ?? 0) >= 7;
  return isLong ? `${latin.slice(0, 3)}…${latin.slice(-2)}` : `${first}…`;
};

/** Whose a row is; '' = of whoever made the order. */
export const maskWho = (who: TouchpointWho | undefined): string => {
  if (who === undefined) return '';
  return 'visitor' in who ? who.visitor : maskText(who.identity);
};

/** E-mail addresses, and digits as long as telephone numbers. */
const reach = /[^\s"'<>()@]+@[^\s"'<>()@]+|\+?\p{Nd}{7,}/gu;

/** A sentence that quotes a cell, which may hold whose the row is where columns were named wrongly. */
export const maskSentence = (sentence: string): string => sentence.replaceAll(reach, maskText);
