import type { Paint } from '../terminal/colour.js';
import type { Finding } from './finding.js';

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const widest = (texts: readonly string[], most: number): number =>
  Math.max(0, ...texts.map((text) => Math.min(text.length, most)));

const toLines = (findings: readonly Finding[], file: string, paint: Paint): string[] => {
  const places = findings.map(({ line, column }) => `${file}:${line}:${column}`);
  const paths = findings.map(({ path }) => path);
  const [placeWidth, pathWidth] = [widest(places, 60), widest(paths, 44)];
  return findings.map(({ message, path }, index) => {
    const place = (places[index] ?? '').padEnd(placeWidth);
    const where = pathWidth === 0 ? '' : `${paint('bold', path.padEnd(pathWidth))}  `;
    return `  ${paint('cyan', place)}  ${where}${message}`;
  });
};

/** Findings for people: one line each, a sum, and the hints below it. */
export const printFindings = (findings: readonly Finding[], file: string, paint: Paint): string => {
  const mistakes = findings.filter(({ kind }) => kind === 'mistake');
  const hints = findings.filter(({ kind }) => kind === 'hint');
  const sum = [
    countOf(mistakes.length, 'mistake'),
    ...(hints.length === 0 ? [] : [countOf(hints.length, 'hint')]),
  ].join(', ');
  const verdict =
    mistakes.length === 0 ? paint('green', `${file} is fine: ${sum}.`) : paint('red', `${sum}.`);
  const unread =
    mistakes.some(({ code }) => code === 'syntax') && findings.every(({ code }) => code === 'syntax')
      ? ' What else is in the file can be checked once it can be read.'
      : '';
  return [...toLines(mistakes, file, paint), `  ${verdict}${unread}`, ...toLines(hints, file, paint)]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
};

/** Findings for programs: one JSON document. */
export const printJson = (findings: readonly Finding[], file: string): string => {
  const select = (wanted: Finding['kind']) =>
    findings.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...finding }) => finding);
  const mistakes = select('mistake');
  return `${JSON.stringify({ file, ok: mistakes.length === 0, mistakes, hints: select('hint') }, null, 2)}\n`;
};

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as workflow commands, which GitHub shows beside the changed lines. */
export const printGithub = (findings: readonly Finding[], file: string): string =>
  findings
    .map(({ kind, line, column, path, message }) => {
      const title = path === '' ? '' : `,title=${escapeProperty(path)}`;
      return `::${kind === 'mistake' ? 'error' : 'notice'} file=${escapeProperty(file)},line=${line},col=${column}${title}::${escapeText(message)}\n`;
    })
    .join('');
