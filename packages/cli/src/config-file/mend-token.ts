import type { Mend } from './mend.js';

interface Rule {
  pattern: RegExp;
  message: string | ((found: string) => string);
  /** What stands there instead; default: nothing can be told. */
  insert?: (found: string, inner: string) => string;
}

const toDigits = (text: string): string =>
  text.replaceAll(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15)).replaceAll('٫', '.');

const words: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
};

const typographic = '“”„«»‹›‘’';

/** What stands where JSON wants something else. The first that fits counts. */
const rules: readonly Rule[] = [
  {
    pattern: /^'((?:[^'\\\r\n]|\\.)*)'/,
    message: 'Texts stand in double quotes: write " instead of \'.',
    insert: (_, inner) => JSON.stringify(inner.replaceAll("\\'", "'")),
  },
  { pattern: /^'/, message: 'Texts stand in double quotes: write " instead of \'.' },
  {
    pattern: new RegExp(`^[${typographic}]([^${typographic}"\\r\\n]*)[${typographic}"]`),
    message: (found) => `This is a typographic quotation mark (${found.charAt(0)}): write ".`,
    insert: (_, inner) => JSON.stringify(inner),
  },
  {
    pattern: new RegExp(`^[${typographic}]`),
    message: (found) => `This is a typographic quotation mark (${found}): write ".`,
  },
  {
    pattern: /^`([^`]*)`/,
    message: 'Texts stand in double quotes: write " instead of `.',
    insert: (_, inner) => JSON.stringify(inner),
  },
  { pattern: /^،/, message: 'This is an Arabic comma (،): write ,.', insert: () => ',' },
  { pattern: /^，/, message: 'This is a wide comma (，): write ,.', insert: () => ',' },
  { pattern: /^：/, message: 'This is a wide colon (：): write :.', insert: () => ':' },
  { pattern: /^[;؛]/, message: 'Entries are parted by a comma, not by a semicolon.', insert: () => ',' },
  {
    pattern: /^=>?/,
    message: (found) => `A name and its value are parted by a colon, not by ${found}.`,
    insert: () => ':',
  },
  {
    pattern: /^[-+]?[۰-۹٠-٩][\d۰-۹٠-٩.٫]*/,
    message: (found) => `Numbers are written with the digits 0 to 9: write ${toDigits(found)}.`,
    insert: toDigits,
  },
  {
    pattern: /^(True|False|TRUE|FALSE|yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF)(?![\w-]|\s*:)/,
    message: (found) => `Write ${words[found.toLowerCase()] ?? ''} instead of ${found}.`,
    insert: (found) => words[found.toLowerCase()] ?? '',
  },
  {
    pattern: /^(None|NULL|Null|nil|undefined|NaN)(?![\w-]|\s*:)/,
    message: (found) => `There is no ${found} in JSON: write a value, or take the option out.`,
    insert: () => 'null',
  },
  {
    pattern: /^\+\.?\d/,
    message: 'Numbers begin with a digit or with -: take the + out.',
    insert: (found) => found.slice(1),
  },
  {
    pattern: /^\.\d/,
    message: 'Numbers begin with a digit or with -: write 0 before the point.',
    insert: (found) => `0${found}`,
  },
  {
    pattern: /^[A-Za-z_$][\w$-]*(?=\s*:)/,
    message: (found) => `Names of options stand in double quotes: write ${JSON.stringify(found)}.`,
    insert: (found) => JSON.stringify(found),
  },
  {
    // Anything that is no blank for JSON and shows nothing: hard spaces, marks of direction, byte order marks.
    pattern: /^[\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u2060-\u2069\u3000\ufeff]+/,
    message: (found) =>
      `An invisible character stands here (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}), which came with copying: delete it, and write a plain space if one is needed.`,
    insert: (found) => ' '.repeat(found.length),
  },
  {
    pattern: /^\.\.\.|^…/,
    message: 'Three points stand for something that was left out: write it, or take them out.',
  },
  {
    pattern: /^(?!true\b|false\b|null\b)[\p{L}_$#/][^\s,:{}[\]"]*(?=\s*[,}\]\r\n])/u,
    message: (found) => `Texts stand in double quotes: write ${JSON.stringify(found.slice(0, 40))}.`,
    insert: (found) => JSON.stringify(found),
  },
];

/** Explains a token that JSON has not; undefined when the token itself is right, and only stands in the wrong place. */
export const mendToken = (text: string, offset: number, code: string): Mend | undefined => {
  if (code === 'EndOfFileExpected') return undefined;
  const rest = text.slice(offset, offset + 2_000);
  // A text that ended with a typographic mark went on to the next plain one.
  const before = text.slice(Math.max(0, offset - 500), offset);
  const [, mark = '', behind = ''] = /"[^"\r\n]*?([“”„«»])(\s*[,:}\]][^"\r\n]*")\s*$/.exec(before) ?? [];
  if (mark !== '') {
    const at = offset - (before.length - before.trimEnd().length) - behind.length - 1;
    return {
      message: `This is a typographic quotation mark (${mark}): write ".`,
      at,
      edits: [{ at, remove: 1, insert: '"' }],
    };
  }
  for (const { pattern, message, insert } of rules) {
    const [found, inner = ''] = pattern.exec(rest) ?? [];
    if (found === undefined) continue;
    const said = typeof message === 'string' ? message : message(found);
    if (!insert) return { message: said };
    const made = insert(found, inner);
    return {
      message: said,
      edits: [{ at: offset, remove: found.length, insert: made }],
      ...(made === 'null' ? { isMadeUp: true } : {}),
    };
  }
  return undefined;
};
