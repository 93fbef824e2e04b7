/** Letters that look alike, and which keyboards and programs write for each other. */
const alike: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** A text with the letters of a Persian keyboard. */
export const toPersianLetters = (text: string): string =>
  text.replaceAll(/[يىك]/g, (letter) => alike[letter] ?? letter);
