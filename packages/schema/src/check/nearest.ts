import { cleanText } from './hidden.js';

/**
 * How many letters have to be changed, added, dropped or swapped with their neighbour to turn one text into the other
 * (Damerau–Levenshtein distance, optimal string alignment).
 */
export const getDistance = (a: string, b: string): number => {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const isSame = letter === other;
      let best = Math.min((last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (last[j] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
      if (isSwapped) best = Math.min(best, (beforeLast[j - 1] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last.at(-1) ?? 0;
};

const plain = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');

/**
 * The known word that was probably meant: the same but for capitals, spaces and dashes, or at most two letters away,
 * one of four at the most. Of equally near ones the first.
 */
export const getNearest = (text: string, known: readonly string[]): string | undefined => {
  if (text.length > 80) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const word of known) {
    const distance = plain(text) === plain(word) ? 0 : getDistance(text, word);
    const mostLetters = Math.min(2, Math.max(1, Math.floor(word.length / 4)));
    if (distance <= mostLetters && distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
};
