import { expect, test } from 'vitest';
import { checkText } from './check-text.js';

const list = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join(',');
const questions = (text: string): string => `{"site":"x","surveys":[{"id":"a","questions":[${text}]}]}`;

/** Large files, each made so that comparing everything with everything, or looking back from everywhere, never ends. */
const largeFiles: Readonly<Record<string, string>> = {
  'a list of numbers': `{"site":"x","languages":[${'1,'.repeat(60_000)}1]}`,
  'one language again and again': `{"site":"x","languages":[${'"fa",'.repeat(150_000)}"fa"]}`,
  'options that nobody knows': `{"site":"x",${list(12_000, (index) => `"opt${index}":1`)}}`,
  'one key again and again': `{"site":"x",${'"opt":1,'.repeat(30_000)}"a":1}`,
  surveys: `{"site":"x","surveys":[${list(2_500, (index) => `{"id":"s${index}","template":"nps","when":[{"stage":"x${index}"}],"who":{"answers":{"s1":{"x":"y"}}}}`)}]}`,
  stages: `{"site":"x","stages":[${list(12_000, (index) => `{"id":"s${index}","enter":[{"page":"/a${index}"}]}`)}]}`,
  questions: questions(
    list(8_000, (index) => `{"id":"q${index}","type":"text","text":"{answer:x}","next":[{"to":"zz"}]}`),
  ),
  'single quotes': `{${list(15_000, (index) => `'a${index}': 1`)}}`,
  'texts that are not closed': `{${'"a": "b\n'.repeat(30_000)}`,
  commas: `{"site":"x","languages":[${','.repeat(200_000)}]}`,
  apostrophes: "'".repeat(900_000),
  backslashes: `{"a": "${'\\'.repeat(900_001)}"}`,
  'blanks in a text': `{"a": "${' '.repeat(900_000)}x`,
  'one long word': `{"a": ${'x'.repeat(900_000)}}`,
  'a long path': `{"site":"x","stages":[{"id":"a","enter":[{"page":"${'('.repeat(900_000)}"}]}]}`,
  'a long name': `{"site":"${'-'.repeat(900_000)}"}`,
  'brackets in a selector': `{"site":"x","friction":{"searchEmpty":{"selector":"${':a('.repeat(60)}"}}}`,
  'braces in a text': questions(`{"id":"q","type":"text","text":"${'{answer:{'.repeat(90_000)}"}`),
};

// That it ends is the test: without the limits in the checks some of these go on for hours.
test.each(Object.entries(largeFiles))(
  'a large file of %s is checked, and not for ever',
  (_name, text) => {
    const { findings } = checkText(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(501);
  },
  60_000,
);
