import type { ConfigOption } from '@safar/schema';
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

/** `surveys[].howOften.sample  Per cent of visitors who are asked … Default: 100. Such as 50.` */
const explainOption = (
  { option, about, default: byDefault, example }: ConfigOption,
  width: number,
): string => {
  const extra =
    byDefault === undefined
      ? example === undefined
        ? ''
        : ` Such as ${JSON.stringify(example)}.`
      : ` Default: ${JSON.stringify(byDefault)}.`;
  return `    ${option.padEnd(width)}  ${about}${extra}`;
};

/** What the options mean that something was found about, each once, and where all of them are explained. */
const explain = (findings: readonly Finding[], reference: string | undefined, paint: Paint): string[] => {
  const options = new Map(
    findings.flatMap(({ option }) => (option ? [[option.option, option] as const] : [])),
  );
  if (options.size === 0 || reference === undefined) return [];
  const width = widest([...options.keys()], 44);
  return [
    paint('dim', `  What these options are (all of them: ${reference}):`),
    ...[...options.values()].map((option) => paint('dim', explainOption(option, width))),
  ];
};

/**
 * Findings for people: one line each, a sum, the hints below it, and what the options mean.
 * @param reference where every option is explained; without it none is
 */
export const printFindings = (
  findings: readonly Finding[],
  file: string,
  paint: Paint,
  reference?: string,
): string => {
  const mistakes = findings.filter(({ kind }) => kind === 'mistake');
  const hints = findings.filter(({ kind }) => kind === 'hint');
  const sum = [
    countOf(mistakes.length, 'mistake'),
    ...(hints.length === 0 ? [] : [countOf(hints.length, 'hint')]),
  ].join(', ');
  const verdict =
    mistakes.length === 0 ? paint('green', `${file} is fine: ${sum}.`) : paint('red', `${sum}.`);
  const unread = mistakes.some(({ code }) => code === 'unreadable')
    ? ' What else is in the file can be checked once it can be read.'
    : '';
  return [
    ...toLines(mistakes, file, paint),
    `  ${verdict}${unread}`,
    ...toLines(hints, file, paint),
    ...explain(findings, reference, paint),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
};

/**
 * Findings for programs: one JSON document.
 * @param reference where every option is explained
 * @param more what else stands in the document
 */
export const printJson = (
  findings: readonly Finding[],
  file: string,
  reference: string,
  more: object = {},
): string => {
  const select = (wanted: Finding['kind']) =>
    findings
      .filter(({ kind }) => kind === wanted)
      .map(({ kind: _kind, option, ...finding }) => ({
        ...finding,
        ...(option === undefined ? {} : { option: option.option, about: option.about }),
      }));
  const mistakes = select('mistake');
  return `${JSON.stringify({ file, ok: mistakes.length === 0, mistakes, hints: select('hint'), reference, ...more }, null, 2)}\n`;
};

export const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
export const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as workflow commands, which GitHub shows beside the changed lines. */
export const printGithub = (findings: readonly Finding[], file: string): string =>
  findings
    .map(({ kind, line, column, path, message, option }) => {
      const about = option === undefined ? '' : `\n${option.option}: ${option.about}`;
      const title = path === '' ? '' : `,title=${escapeProperty(path)}`;
      return `::${kind === 'mistake' ? 'error' : 'notice'} file=${escapeProperty(file)},line=${line},col=${column}${title}::${escapeText(message + about)}\n`;
    })
    .join('');
