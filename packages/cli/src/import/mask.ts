import { toLatinDigits, type TouchpointWho } from '@safar/schema';

const [firstSign, digits] = [/^./u, /\d/g];

/** Whose it is, so that the owner knows the row again and a screenshot shows nobody: `s…@example.com`, `+98…67`. */
export const maskWho = (who: TouchpointWho): string => {
  if ('visitor' in who) return who.visitor;
  const text = who.identity.trim();
  const [first = ''] = firstSign.exec(text) ?? [];
  const at = text.lastIndexOf('@');
  if (at > 0) return `${first}…${text.slice(at)}`;
  const latin = toLatinDigits(text);
  const isLong = (latin.match(digits)?.length ?? 0) >= 7;
  return isLong ? `${latin.slice(0, 3)}…${latin.slice(-2)}` : `${first}…`;
};
