import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { TokenSurvey } from './tokens.js';

type LineOf = (offset: number) => number;

/** What stands where JSON wants something else, by its first character. */
const byCharacter: [RegExp, string][] = [
  [/^'/, 'Texts stand in double quotes: write " instead of \'.'],
  [/^[“”„«»‹›‘’]/, 'This is a typographic quotation mark: write ".'],
  [/^،/, 'This is an Arabic comma: write ,.'],
  [/^[۰-۹٠-٩]/, 'Numbers are written with the digits 0 to 9.'],
  [/^;/, 'Entries are parted by a comma, not by a semicolon.'],
  [/^=/, 'A name and its value are parted by a colon, not by =.'],
  [
    /^(True|False|None|NULL|TRUE|FALSE|undefined|NaN|yes|no)\b/,
    'Write true, false or null, in small letters.',
  ],
  [/^[+.]\d/, 'Numbers begin with a digit or with -.'],
];

const byCode: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'This is not a number.',
  UnexpectedEndOfNumber: 'This is not a number.',
  PropertyNameExpected: 'The name of an option is expected here, in double quotes.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between the name and its value.',
  CommaExpected: 'A comma is missing before this.',
  EndOfFileExpected: 'The file should have ended before this: perhaps a bracket is closed too early.',
  UnexpectedEndOfString: 'This text is not closed: a " is missing on the same line.',
  UnexpectedEndOfComment: 'This comment is not closed. And JSON has none: take it out.',
  InvalidUnicode: 'After \\u four hexadecimal digits are needed.',
  InvalidEscapeCharacter: 'There is no such \\ sequence: write \\\\ for a backslash.',
  InvalidCharacter: 'Tabs and other invisible characters are not allowed in a text: write \\t.',
  InvalidSymbol: 'This is not a value: texts stand in double quotes.',
};

const inTexts = ['UnexpectedEndOfString', 'InvalidEscapeCharacter', 'InvalidCharacter', 'InvalidUnicode'];

/** A syntax error as a sentence. */
export const explainSyntax = (
  { error, offset, length }: ParseError,
  text: string,
  { open }: TokenSurvey,
  lineOf: LineOf,
): string => {
  const rest = text.slice(offset, offset + Math.max(length, 12));
  const code = printParseErrorCode(error);
  const isInText = inTexts.includes(code);
  const known = isInText ? undefined : byCharacter.find(([pattern]) => pattern.test(rest));
  if (known) return known[1];
  const last = open.at(-1);
  const isAtEnd =
    text.slice(offset).trim() === '' || code === 'CloseBraceExpected' || code === 'CloseBracketExpected';
  if (isAtEnd && last && !isInText) {
    const closing = last.bracket === '{' ? '}' : ']';
    return `A ${closing} is missing: the ${last.bracket} of line ${lineOf(last.offset)} is never closed.`;
  }
  if (code === 'PropertyNameExpected' || code === 'InvalidSymbol') {
    const [name] = /^[A-Za-z_$][\w$-]*/.exec(text.slice(offset, offset + 60)) ?? [];
    const isName =
      name !== undefined && /^\s*:/.test(text.slice(offset + name.length, offset + name.length + 20));
    if (isName) return `Names of options stand in double quotes: write ${JSON.stringify(name)}.`;
  }
  return byCode[code] ?? 'This is not JSON.';
};
