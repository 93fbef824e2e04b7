import { expect, test } from 'vitest';
import { createPaint } from '../terminal/colour.js';
import { noSave, readSave } from './drawing/read-save.js';
import { printPreviewStart, printSave } from './print-preview.js';

const paint = createPaint(false);
const read = (text: string, before = noSave('safar.json')) => readSave(before, { text });
const fine = read(
  '{ "site": "nogol", "languages": ["fa"], "surveys": [{ "id": "nps", "template": "nps", "when": [{ "manual": true }] }] }',
);
const broken = read('{ "site": }', fine);

test('the address stands in the terminal, with what it shows', () => {
  expect(
    printPreviewStart({ version: '1.0.0', url: 'http://localhost:8091/', busyPort: 8090 }, fine.state, paint),
  ).toBe(
    `  Safar 1.0.0 · nogol
  Port 8090 is busy; this is the next free one.
  preview  http://localhost:8091/  1 survey in 1 language
  Every save of safar.json is drawn at once. Ctrl-C stops.
`,
  );
  expect(printPreviewStart({ version: '1.0.0', url: 'u' }, read('{').state, paint)).toContain(
    'u  shows surveys once the mistakes are mended',
  );
});

test('a save is told when it is broken, cannot be read, or is fine again', () => {
  expect(printSave(fine.state, fine.state, paint)).toBe('');
  expect(printSave(fine.state, broken.state, paint)).toMatch(/^ {2}safar\.json:1:\d+ .*\n {2}1 mistake\./);
  expect(printSave(broken.state, fine.state, paint)).toBe('  safar.json is fine again: drawn anew.\n');
  const gone = readSave(fine, { trouble: 'There is no file.' });
  expect(printSave(fine.state, gone.state, paint)).toBe('  There is no file.\n');
});
