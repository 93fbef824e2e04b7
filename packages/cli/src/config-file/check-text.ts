import { checkConfig, type ConfigCheck, type ConfigMistake, getConfigPath } from '@safar/schema';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { CheckedText, Finding } from './finding.js';
import { createPositions } from './position.js';
import { explainSyntax } from './syntax.js';
import { surveyTokens } from './tokens.js';
import { findRepeatedKeys, locate, toValue } from './tree.js';

type Located = Omit<Finding, 'line' | 'column'> & { offset: number };

const mostDepth = 100;
const syntax = (offset: number, message: string): Located => ({
  kind: 'mistake',
  offset,
  path: '',
  code: 'syntax',
  message,
});

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
          ? Object.entries(parent).find(([name]) => name === step)?.[1]
          : undefined,
      value,
    );
  const id =
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? entry.id
      : '';
  return id === '' ? path : `${path} ${JSON.stringify(id)}`;
};

type Check = (value: unknown) => ConfigCheck;

const checkMeaning = (tree: Node, check: Check): { value: unknown; located: Located[] } => {
  const value = toValue(tree);
  const { mistakes, hints } = check(value);
  const toLocated =
    (kind: Finding['kind']) =>
    (mistake: ConfigMistake): Located => ({
      kind,
      offset: locate(tree, mistake.pointer, mistake.on),
      path: getLabel(value, mistake),
      code: mistake.code,
      message: mistake.message,
      ...(mistake.suggestion === undefined ? {} : { suggestion: mistake.suggestion }),
    });
  return { value, located: [...mistakes.map(toLocated('mistake')), ...hints.map(toLocated('hint'))] };
};

const readText = (
  text: string,
  lineOf: (offset: number) => number,
  check: Check,
): { value: unknown; located: Located[] } => {
  if (text.trim() === '')
    return {
      value: undefined,
      located: [syntax(0, 'The file is empty. {"site": "nogol"} is enough to begin with.')],
    };
  const survey = surveyTokens(text);
  if (survey.depth > mostDepth)
    return {
      value: undefined,
      located: [
        syntax(
          0,
          `The file is nested ${survey.depth} deep; a safar.json never needs more than ${mostDepth}.`,
        ),
      ],
    };
  const plain = [
    ...survey.comments.map((offset) => syntax(offset, 'JSON has no comments: take this one out.')),
    ...survey.trailingCommas.map((offset) => syntax(offset, 'Nothing follows this comma: take it out.')),
  ];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  if (first || !tree) {
    // What follows the first error is mostly its echo.
    const broken = first
      ? [syntax(first.offset, explainSyntax(first, text, survey, lineOf))]
      : [syntax(0, 'This is not JSON.')];
    return {
      value: undefined,
      located: [...plain.filter(({ offset }) => offset < (first?.offset ?? 0)), ...broken],
    };
  }
  const repeated = findRepeatedKeys(tree).map(({ key, first: earlier, offset }) => ({
    ...syntax(
      offset,
      `${JSON.stringify(key)} stands here a second time: the first is in line ${lineOf(earlier)}. Keep one.`,
    ),
    code: 'repeated-key',
  }));
  const { value, located } = checkMeaning(tree, check);
  return { value, located: [...plain, ...repeated, ...located] };
};

/**
 * Checks the text of a JSON file: its JSON, its shape and its meaning, all at once. Never throws, whatever the text.
 * @param check shape and meaning; default: those of a `safar.json`
 */
export const checkText = (text: string, check: Check = checkConfig): CheckedText => {
  const hasMark = text.startsWith('\uFEFF');
  const content = hasMark ? text.slice(1) : text;
  const positionOf = createPositions(content);
  const { value, located } = readText(content, (offset) => positionOf(offset).line, check);
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
  const findings = [...mark, ...located]
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }) => ({ ...finding, ...positionOf(offset) }));
  return { value, findings };
};
