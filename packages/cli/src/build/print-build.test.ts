import { expect, test } from 'vitest';
import { createPaint } from '../terminal/colour.js';
import { type Built, printBuild } from './print-build.js';

const built: Built = {
  version: '0.1.0',
  site: 'nogol',
  folder: 'cdn',
  files: 14,
  script: 'safar.js',
  frozen: 'safar-1a2b3c4d.js',
  integrity: 'sha384-abc',
  base: 'https://cdn.nogol.example/',
  events: 'https://stats.nogol.example/e',
  kept: [],
};
const print = (more: Partial<Built> = {}): string => printBuild({ ...built, ...more }, createPaint(false));

test('two tags, what to cache for how long, and what another origin needs', () => {
  expect(print().split('\n')).toEqual([
    '  Safar 0.1.0 · nogol · 14 files in cdn/',
    '',
    '  Paste one of the two. This one follows every build:',
    '  <script async src="https://cdn.nogol.example/safar.js" data-site="nogol" data-consent="not-required" data-path="https://stats.nogol.example/e"></script>',
    '  This one is frozen: browsers run it only as it is today, and after an update of Safar you paste the new one:',
    '  <script async src="https://cdn.nogol.example/safar-1a2b3c4d.js" integrity="sha384-abc" crossorigin="anonymous" data-site="nogol" data-consent="not-required" data-path="https://stats.nogol.example/e"></script>',
    '  Both record without asking. Where visitors have to agree first, leave data-consent out: then nothing is kept before they have.',
    '',
    '  Cache for ever:     safar-1a2b3c4d.js, chunks/             Cache-Control: public, max-age=31536000, immutable',
    '  Cache for minutes:  safar.js, consent-mode.js, v1/         Cache-Control: public, max-age=300',
    '  Where the folder has another origin than the pages, send Access-Control-Allow-Origin: * with every file: the frozen copy,',
    '  chunks, config and words need it. Without it the frozen copy does not run, and the other records without your safar.json.',
    '',
  ]);
});

test('addresses that were not said are asked for', () => {
  const { base: _base, events: _events, ...unknown } = built;
  const printed = printBuild(unknown, createPaint(false));
  expect(printed).toContain('data-path="https://stats.example.com/v1/events"');
  expect(printed).toContain(
    'Put the address of the folder in place of https://cdn.example.com/ (or say it with --base), and that of your collector in place of https://stats.example.com/ (or say it with --events).',
  );
  expect(print()).not.toContain('example.com');
});

test('what is kept is said, scripts first and chunks as a number', () => {
  const kept = ['chunks/a-1.js', 'chunks/b-1.js', 'chunks/c-1.js', 'chunks/d-1.js', 'safar-00000000.js'];
  expect(print({ kept })).toContain(
    '  Kept of earlier builds: safar-00000000.js, chunks/a-1.js, chunks/b-1.js, chunks/c-1.js, 1 more. Pages and browsers',
  );
});
