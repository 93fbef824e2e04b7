import type { Mend } from './mend.js';

/** The first \ of a text in quotes that is followed by nothing it may be. @param offset where the text begins */
const findEscape = (text: string, offset: number, allowed: RegExp): number => {
  for (let at = offset + 1; at < text.length && text.charAt(at) !== '"'; at++) {
    if (text.charAt(at) !== '\\') continue;
    if (!allowed.test(text.slice(at + 1, at + 6))) return at;
    at++;
  }
  return offset;
};

const isTail = (letter: string): boolean => letter !== '' && /[,}\]\s]/.test(letter);

/** A line without the brackets, commas and blanks at its end. */
const dropTail = (line: string): string => {
  let end = line.length;
  while (isTail(line.charAt(end - 1))) end--;
  return line.slice(0, end);
};

const isNewOption = /^\s*("[^"\n]*"\s*:|[}\]]|$)/;

/** A text that does not end on its line. */
const mendUnclosed = (text: string, offset: number): Mend => {
  const rest = text.slice(offset + 1);
  const [line = ''] = rest.split(/[\r\n]/, 1);
  const typographic = /[“”„«»](?=\s*[,:}\]]|\s*$)/.exec(line);
  if (typographic) {
    const at = offset + 1 + typographic.index;
    const message = `This is a typographic quotation mark (${typographic[0]}): write ".`;
    return { message, at, edits: [{ at, remove: 1, insert: '"' }] };
  }
  const behind = rest.slice(line.length);
  const lineBreak = /^(\r\n|\n|\r)/.exec(behind)?.[0] ?? '';
  if (lineBreak !== '' && !isNewOption.test(behind) && /^[^"]*"\s*[,:}\]\r\n]/.test(behind)) {
    const at = offset + 1 + line.length;
    return {
      message:
        'This text goes on in the next line: write it in one line, with \\n where a new line shall begin.',
      edits: [{ at, remove: lineBreak.length, insert: '\\n' }],
    };
  }
  const kept = dropTail(line);
  const isCut = behind.trim() === '' && kept === line;
  return {
    message: isCut
      ? 'The file ends within this text: perhaps it was not saved whole. Take it from a copy, or write the rest.'
      : 'This text is not closed: a " is missing on the same line.',
    edits: [{ at: offset + 1 + kept.length, remove: 0, insert: '"' }],
    ...(isCut ? { isCut } : {}),
  };
};

/** Explains what is wrong within a text in quotes; undefined for errors elsewhere. @param offset where the text begins */
export const mendInText = (code: string, text: string, offset: number): Mend | undefined => {
  switch (code) {
    case 'UnexpectedEndOfString':
      return mendUnclosed(text, offset);
    case 'InvalidUnicode': {
      const at = findEscape(text, offset, /^(?!u)|^u[0-9a-fA-F]{4}/);
      const message = 'After \\u four hexadecimal digits are needed; for a backslash write \\\\.';
      return { message, at, edits: [{ at, remove: 0, insert: '\\' }] };
    }
    case 'InvalidEscapeCharacter': {
      const at = findEscape(text, offset, /^["\\/bfnrtu]/);
      const message = 'There is no such \\ sequence: write \\\\ for a backslash.';
      return { message, at, edits: [{ at, remove: 0, insert: '\\' }] };
    }
    case 'InvalidCharacter': {
      // oxlint-disable-next-line no-control-regex -- They are what is looked for.
      const at = Math.max(offset, offset + text.slice(offset).search(/[\u0000-\u001f]/));
      const message = 'Tabs and other invisible characters are not allowed in a text: write \\t, or a space.';
      return { message, at, edits: [{ at, remove: 1, insert: ' ' }] };
    }
    default:
      return undefined;
  }
};
