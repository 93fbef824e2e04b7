import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from './clean.js';
import { toShellWord } from './shell-word.js';

test.each([
  ['safar.key', 'safar.key'],
  ['my shop.key', '"my shop.key"'],
  ['date$(touch x)', "'date$(touch x)'"],
  ["it's `id`", String.raw`'it'\''s ` + "`id`'"],
  ['تاریخ تحویل', '"تاریخ تحویل"'],
  ['', '""'],
  ['\u001b[31ma b\u202e', '"a b"'],
])('%j is pasted as %s', (text, word) => {
  expect(toShellWord(text)).toBe(word);
});

test.skipIf(process.platform === 'win32')('a shell takes any word for its text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[$`"\\!'();&|<>*?~ a-z]{1,12}$/)), (text) => {
      const said = execFileSync('/bin/sh', ['-c', `printf %s ${toShellWord(text)}`]).toString();
      expect(said).toBe(clean(text));
    }),
    { numRuns: 100 },
  );
});
