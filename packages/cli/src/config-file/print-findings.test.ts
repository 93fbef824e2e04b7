import { expect, test } from 'vitest';
import { createPaint, isColourWanted } from '../terminal/colour.js';
import { brokenNames } from './broken/names.js';
import { checkText } from './check-text.js';
import { printFindings, printGithub, printJson } from './print-findings.js';

const plain = createPaint(false);
const print = (text: string): string[] =>
  printFindings(checkText(text).findings, 'safar.json', plain, 'README.md').split('\n');

test('one line each, in columns, then the sum', () => {
  expect(print(brokenNames['a stage that is not there'] ?? '')).toEqual([
    '  safar.json:4:48  surveys[0].about          There is no stage "experiance". Did you mean "experience"?',
    '  safar.json:4:82  surveys[0].when[0].stage  There is no stage "checkout". There are "awareness", "consideration", "purchase", "experience", "loyalty" and "advocacy".',
    '  2 mistakes.',
    '  What these options are (all of them: README.md):',
    '    surveys[].about         Stage its answers count for; default: the stage the visitor is in when it shows. Such as "purchase".',
    '    surveys[].when[].stage  Id of a stage. Such as "consideration".',
    '',
  ]);
});

test('hints stand below the sum', () => {
  const text = '{ "site": "nogol", "surveys": [{ "id": "nps", "template": "nps" }] }';
  expect(print(text)).toEqual([
    '  safar.json is fine: 0 mistakes, 1 hint.',
    '  safar.json:1:32  surveys[0] "nps"  Survey "nps" never shows: it has no "when". Add one, such as [{ "event": "purchase" }].',
    '  What these options are (all of them: README.md):',
    '    surveys  The surveys. Default: [].',
    '',
  ]);
});

test('a file that cannot be read as JSON has more to say later', () => {
  expect(print('{ "site": "nogol" ... }').at(-2)).toBe(
    '  1 mistake. What else is in the file can be checked once it can be read.',
  );
});

test('GitHub gets one command per line, escaped', () => {
  const text = '{ "site": "100% nogol", "colour": 1 }';
  expect(printGithub(checkText(text).findings, 'shop, new/safar.json').split('\n')).toEqual([
    '::error file=shop%2C new/safar.json,line=1,col=11,title=site::"100%25 nogol" is not a site name: give small letters (a to z), digits, dots and dashes, up to 64, such as "nogol". Did you mean "100-nogol"?%0Asite: Name of the site; the tag says it as data-site.',
    expect.stringContaining(
      '::error file=shop%2C new/safar.json,line=1,col=25,title=colour::There is no option "colour" here.',
    ),
    '',
  ]);
});

test('programs get one JSON document', () => {
  const { findings } = checkText(brokenNames['an event nearly named'] ?? '');
  expect(JSON.parse(printJson(findings, 'safar.json', 'README.md'))).toEqual({
    file: 'safar.json',
    ok: false,
    mistakes: [
      {
        line: 4,
        column: 59,
        path: 'surveys[0].when[0].event',
        code: 'unknown-event',
        message: '"purchse" is never sent. Did you mean "purchase"?',
        suggestion: 'purchase',
        option: 'surveys[].when[].event',
        about: 'Name of an event.',
      },
    ],
    hints: [],
    reference: 'README.md',
  });
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('on a terminal: %s, with %o, colour is wanted: %s', (isTerminal, env, isWanted) => {
  expect(isColourWanted(isTerminal, env)).toBe(isWanted);
});
