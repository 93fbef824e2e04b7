import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Mend } from './mend.js';
import { mendInText } from './mend-text.js';
import { mendToken } from './mend-token.js';
import { surveyTokens } from './tokens.js';

type LineOf = (offset: number) => number;

const closing = { '{': '}', '[': ']' } as const;

/** At the end of the file brackets are open. */
const mendEnd = (text: string, code: string, lineOf: LineOf): Mend => {
  const { open } = surveyTokens(text);
  const last = open.at(-1);
  if (!last) return { message: 'The file ends too early: a value is missing.' };
  const end = text.trimEnd().length;
  const tail = text.charAt(end - 1);
  const made = code === 'ColonExpected' ? ':null' : tail === ':' ? 'null' : '';
  const remove = tail === ',' ? 1 : 0;
  const closers = open.toReversed().map(({ bracket }) => closing[bracket]);
  const isCut = made !== '' || remove > 0;
  return {
    message: isCut
      ? `The file ends in the middle, with ${open.length === 1 ? 'a bracket' : `${open.length} brackets`} open: perhaps it was not saved whole. Take it from a copy, or write the rest.`
      : `A ${closing[last.bracket]} is missing: the ${last.bracket} of line ${lineOf(last.offset)} is never closed.`,
    edits: [{ at: end - remove, remove, insert: made + closers.join('') }],
    isCut: true,
    isMadeUp: true,
  };
};

/** A bracket closes what is not open. */
const mendBracket = (text: string, offset: number, lineOf: LineOf): Mend | undefined => {
  const found = text.charAt(offset);
  if (found !== '}' && found !== ']') return undefined;
  const { open } = surveyTokens(text.slice(0, offset));
  const last = open.at(-1);
  if (!last) return undefined;
  const wanted = closing[last.bracket];
  if (found === wanted) return undefined;
  const isOpen = open.some(({ bracket }) => closing[bracket] === found);
  return isOpen
    ? {
        message: `A ${wanted} is missing before this: the ${last.bracket} of line ${lineOf(last.offset)} is not closed yet.`,
        edits: [{ at: offset, remove: 0, insert: wanted }],
      }
    : {
        message: `This should be ${wanted}: the ${last.bracket} of line ${lineOf(last.offset)} is still open.`,
        edits: [{ at: offset, remove: 1, insert: wanted }],
      };
};

const mendComma = (text: string, offset: number): Mend => {
  const [zeros = ''] = /(?<![\d.])0+$/.exec(text.slice(Math.max(0, offset - 20), offset)) ?? [];
  if (zeros !== '' && /\d/.test(text.charAt(offset))) {
    const [more = ''] = /^0*(?=\d)/.exec(text.slice(offset, offset + 20)) ?? [];
    return {
      message: 'Numbers do not begin with 0: take the zeros before it out.',
      at: offset - zeros.length,
      edits: [{ at: offset - zeros.length, remove: zeros.length + more.length, insert: '' }],
    };
  }
  return { message: 'A comma is missing before this.', edits: [{ at: offset, remove: 0, insert: ',' }] };
};

/** Whatever stands behind the end. */
const mendRest = (text: string, offset: number): Mend => {
  const edits = [{ at: offset, remove: text.length - offset, insert: '' }];
  const first = text.charAt(offset);
  if (first === '{' || first === '[') {
    const message =
      'A second document begins here: a safar.json holds one { } alone. Take one of the two out.';
    return { message, edits };
  }
  return {
    message: 'The file should have ended before this: perhaps a bracket is closed too early.',
    edits,
  };
};

/** A value or a name is missing. */
const mendGap = (text: string, offset: number, code: string): Mend => {
  if (text.charAt(offset) === ',') {
    const isValue = code === 'ValueExpected' && /:\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
    return isValue
      ? {
          message: 'A value is missing here.',
          edits: [{ at: offset, remove: 0, insert: 'null' }],
          isMadeUp: true,
        }
      : {
          message: 'There is a comma too many: take this one out.',
          edits: [{ at: offset, remove: 1, insert: ' ' }],
        };
  }
  if (code === 'PropertyNameExpected')
    return { message: 'The name of an option is expected here, in double quotes.' };
  return {
    message: 'A value is missing here.',
    ...(/[}\]]/.test(text.charAt(offset))
      ? { edits: [{ at: offset, remove: 0, insert: 'null' }], isMadeUp: true }
      : {}),
  };
};

/** Explains the first error of a text, and mends it where it can be told what was meant. */
export const mendSyntax = ({ error, offset }: ParseError, text: string, lineOf: LineOf): Mend => {
  const code = printParseErrorCode(error);
  const inText = mendInText(code, text, offset);
  if (inText) return inText;
  if (text.slice(offset).trim() === '') return mendEnd(text, code, lineOf);
  const token = mendToken(text, offset, code);
  if (token) return token;
  const bracket = mendBracket(text, offset, lineOf);
  if (bracket) return bracket;
  switch (code) {
    case 'CommaExpected':
      return mendComma(text, offset);
    case 'ColonExpected':
      return {
        message: 'A colon is missing between the name and its value.',
        edits: [{ at: offset, remove: 0, insert: ':' }],
      };
    case 'EndOfFileExpected':
      return mendRest(text, offset);
    case 'ValueExpected':
    case 'PropertyNameExpected':
      return mendGap(text, offset, code);
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return { message: 'This is not a number: digits are missing at its end.' };
    case 'UnexpectedEndOfComment':
      return { message: 'This comment is not closed. And JSON has none: take it out.' };
    default:
      return { message: 'This is not a value: texts stand in double quotes.' };
  }
};
