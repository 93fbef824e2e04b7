import { checkConfig, type ConfigCheck, type ConfigMistake, findOption, getConfigPath } from '@safar/schema';
import type { Node } from 'jsonc-parser';
import type { CheckedText, Finding } from './finding.js';
import { findForeign, findForeignValue } from './foreign.js';
import { createPositions } from './position.js';
import { readJson } from './read-json.js';
import { mostDepth, surveyTokens } from './tokens.js';
import { findRepeatedKeys, locate, toValue } from './tree.js';

type Located = Omit<Finding, 'line' | 'column'> & { offset: number };
interface Read {
  value: unknown;
  located: Located[];
}

/** Nobody reads more. */
const mostFindings = 500;
/** Nor is more looked up: finding a place takes longer than finding a mistake. */
const mostLocated = 2_000;

const mistake =
  (code: string) =>
  (offset: number, message: string): Located => ({
    kind: 'mistake',
    offset,
    path: '',
    code,
    message,
  });
const syntax = mistake('syntax');
/** Behind it nothing could be looked at. */
const unreadable = mistake('unreadable');

/** The id of an entry of a list, which says more than its number. */
const getLabel = (value: unknown, { pointer, on }: ConfigMistake): string => {
  const path = getConfigPath(pointer);
  if (on === 'key' || !path.endsWith(']')) return path;
  const entry = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (parent, step) =>
        typeof parent === 'object' && parent !== null
          ? Object.getOwnPropertyDescriptor(parent, step)?.value
          : undefined,
      value,
    );
  const id =
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? entry.id
      : '';
  return id === '' ? path : `${path} ${JSON.stringify(id)}`;
};

/** Shape and meaning of what a file holds. */
type Check = (value: unknown) => ConfigCheck;

const checkMeaning = (tree: Node, now: number | undefined, check: Check | undefined): Read => {
  const value = toValue(tree);
  const foreign = check ? undefined : findForeignValue(value);
  if (foreign !== undefined) return { value, located: [mistake('other-file')(tree.offset, foreign)] };
  const { mistakes, hints } = check ? check(value) : checkConfig(value, now);
  const toLocated =
    (kind: Finding['kind']) =>
    (found: ConfigMistake): Located => {
      const { pointer, on, code, message, suggestion } = found;
      const option = check ? undefined : findOption(pointer, value);
      return {
        kind,
        offset: locate(tree, pointer, on),
        path: getLabel(value, found),
        code,
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(option === undefined ? {} : { option }),
      };
    };
  return {
    value,
    located: [
      ...mistakes.slice(0, mostLocated).map(toLocated('mistake')),
      ...hints.slice(0, mostLocated).map(toLocated('hint')),
    ],
  };
};

const readText = (
  text: string,
  lineOf: (offset: number) => number,
  now: number | undefined,
  check: Check | undefined,
): Read => {
  const foreign = findForeign(text);
  if (foreign.length > 0)
    return { value: undefined, located: foreign.map(({ offset, message }) => unreadable(offset, message)) };
  const { depth, tooDeepAt } = surveyTokens(text);
  if (tooDeepAt !== undefined) {
    const message = `The file is nested ${depth} brackets deep; a safar.json never needs more than ${mostDepth}.`;
    return { value: undefined, located: [unreadable(tooDeepAt, message)] };
  }
  const { mistakes, tree, toGiven, madeUp } = readJson(text, lineOf);
  if (!tree) {
    const found = mistakes.map(({ offset, message }, index) =>
      (index === mistakes.length - 1 ? unreadable : syntax)(offset, message),
    );
    return { value: undefined, located: found };
  }
  const repeated = findRepeatedKeys(tree).map(({ key, first, offset }) =>
    mistake('repeated-key')(
      toGiven(offset),
      `${JSON.stringify(key)} stands here a second time: the first is in line ${lineOf(toGiven(first))}, and only the last counts. Keep one.`,
    ),
  );
  const { value, located } = checkMeaning(tree, now, check);
  return {
    // What was mended while reading is not what stands in the file.
    value: mistakes.length > 0 ? undefined : value,
    located: [
      ...mistakes.map(({ offset, message }) => syntax(offset, message)),
      ...repeated,
      ...located
        .map((finding) => ({ ...finding, offset: toGiven(finding.offset) }))
        .filter(({ offset, code }) => !(code === 'type' && madeUp.has(offset))),
    ],
  };
};

/**
 * Checks the text of a `safar.json`, or of another file of JSON: its JSON, its shape and its meaning, all at once. Never throws, whatever the text.
 * @param now Unix milliseconds; without it nothing is said of surveys that are over
 * @param check shape and meaning of what is no `safar.json`
 */
export const checkText = (text: string, now?: number, check?: Check): CheckedText => {
  const hasMark = text.startsWith('\uFEFF');
  const content = hasMark ? text.slice(1) : text;
  const positionOf = createPositions(content);
  const { value, located } = readText(content, (offset) => positionOf(offset).line, now, check);
  const mark: Located[] = hasMark
    ? [
        {
          kind: 'hint',
          offset: 0,
          path: '',
          code: 'byte-order-mark',
          message:
            'The file begins with a byte order mark, which some programs stumble over: save it as UTF-8 without BOM.',
        },
      ]
    : [];
  const sorted = [...mark, ...located].toSorted((a, b) => a.offset - b.offset);
  const more = sorted.slice(mostFindings);
  const [first] = more;
  const rest = first
    ? [mistake('more')(first.offset, 'More follow from here on: mend those above first.')]
    : [];
  const findings = [...sorted.slice(0, mostFindings), ...rest].map(({ offset, ...finding }) => ({
    ...finding,
    ...positionOf(offset),
  }));
  return { value, findings };
};
