import { checkText } from './check-text.js';
import type { CheckedText, Finding } from './finding.js';

const mostBytes = 1_000_000;
const number = new Intl.NumberFormat('en');

const atStart = (code: string, message: string): Finding => ({
  kind: 'mistake',
  line: 1,
  column: 1,
  path: '',
  code,
  message,
});

const getEncoding = ([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0 && third !== 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b && fourth !== 0))
    return 'utf-16be';
  return undefined;
};

/** Where the first bytes are that are no UTF-8. */
const findBrokenByte = (bytes: Uint8Array): { line: number; column: number } => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // A replacement character that stands in the file itself is one of three bytes.
  const lines = text.split(/\r\n|\n|\r/);
  const line = lines.findIndex((each) => each.includes('\uFFFD'));
  return { line: line + 1, column: (lines[line]?.indexOf('\uFFFD') ?? 0) + 1 };
};

export interface CheckedFile extends CheckedText {
  /** What stands in it, decoded; '' when it cannot be. */
  text: string;
}

/**
 * Checks a `safar.json` as it lies on the disk: how it is saved, and what stands in it. Never throws, whatever the bytes.
 * @param now Unix milliseconds; without it nothing is said of surveys that are over
 */
export const checkBytes = (bytes: Uint8Array, now?: number): CheckedFile => {
  if (bytes.length > mostBytes) {
    const message = `The file has ${number.format(bytes.length)} bytes; a safar.json never needs more than ${number.format(mostBytes)}. Is it the right one?`;
    return { text: '', value: undefined, findings: [atStart('unreadable', message)] };
  }
  const encoding = getEncoding(bytes);
  if (encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    const message =
      'The file is saved as UTF-16, which Safar does not read: save it as UTF-8 in your editor.';
    const { findings } = checkText(text, now);
    return { text, value: undefined, findings: [atStart('encoding', message), ...findings] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, ...checkText(text, now) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const message =
      'From here on the file is not saved as UTF-8, so letters would be shown wrong: save it as UTF-8 in your editor.';
    const broken = { ...atStart('encoding', message), ...findBrokenByte(bytes) };
    const findings = [broken, ...checkText(text, now).findings];
    return {
      text,
      value: undefined,
      findings: findings.toSorted((a, b) => a.line - b.line || a.column - b.column),
    };
  }
};
