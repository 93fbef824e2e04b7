/** Characters that nobody sees and that come along with copied text: spaces of no width, marks of direction, soft hyphens. */
const hidden = /[\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Between two letters of Persian they are spelling. */
const isSpelling = (text: string, index: number): boolean =>
  /^\p{Script=Arabic}[\u200c\u200d]\p{Script=Arabic}$/u.test(text.slice(index - 1, index + 2));

const nameCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with what nobody sees made visible: `nps⟨U+200B⟩`. */
export const showHidden = (text: string): string =>
  text.replace(hidden, (character, index: number) =>
    isSpelling(text, index) ? character : `⟨${nameCode(character)}⟩`,
  );

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes = new Map(
  Array.from('аеорсухіѕјԁοαερτυν', (letter, index) => [letter, 'aeopcyxisjdoaeptuv'.charAt(index)]),
);

/** Plain digits for those of Persian and Arabic. */
export const toPlainDigits = (text: string): string =>
  text
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** A text as a machine reads it: without what nobody sees, with plain digits and Latin letters for those that look like them. */
export const cleanText = (text: string): string =>
  toPlainDigits(text.replace(hidden, (character) => (character === '\u00a0' ? ' ' : '')))
    .replaceAll(/[\u0370-\u052f]/g, (letter) => lookalikes.get(letter) ?? letter)
    .trim();

/** A sentence about what makes a text differ from what it looks like; '' when nothing does. */
export const noteHidden = (text: string): string => {
  const [found] = [...text.matchAll(hidden)].filter(({ index }) => !isSpelling(text, index));
  if (found) return ` It holds an invisible character (${nameCode(found[0])}), which came with copying.`;
  const foreign = Array.from(text).find((letter) => lookalikes.has(letter));
  return foreign !== undefined && /[a-z]/i.test(text)
    ? ` Its "${foreign}" (${nameCode(foreign)}) is of another alphabet and only looks Latin.`
    : '';
};
