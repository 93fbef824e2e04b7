import type { Mend } from './mend.js';

/** Where in a text in quotes something stands; the text begins at `from`. */
const find = (pattern: RegExp, text: string, from: number): number => {
  const index = text.slice(from).search(pattern);
  return index === -1 ? from : from + index;
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
  const kept = line.replace(/\s*[,}\]\s]*$/, '');
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
      const at = find(/\\u(?![0-9a-fA-F]{4})/, text, offset);
      const message = 'After \\u four hexadecimal digits are needed; for a backslash write \\\\.';
      return { message, at, edits: [{ at, remove: 0, insert: '\\' }] };
    }
    case 'InvalidEscapeCharacter': {
      const at = find(/(?<=(?:^|[^\\])(?:\\\\)*)\\(?!["\\/bfnrtu])/, text, offset);
      const message = 'There is no such \\ sequence: write \\\\ for a backslash.';
      return { message, at, edits: [{ at, remove: 0, insert: '\\' }] };
    }
    case 'InvalidCharacter': {
      // oxlint-disable-next-line no-control-regex -- They are what is looked for.
      const at = find(/[\u0000-\u001f]/, text, offset);
      const message = 'Tabs and other invisible characters are not allowed in a text: write \\t, or a space.';
      return { message, at, edits: [{ at, remove: 1, insert: ' ' }] };
    }
    default:
      return undefined;
  }
};
