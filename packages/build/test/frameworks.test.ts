import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCodeBlocks, readRegion } from '../src/code-blocks.mjs';
import { root } from '../src/paths.mjs';

const markdown = readFileSync(join(root, 'packages/snippet/frameworks.md'), 'utf8');
const blocks = readCodeBlocks(markdown);

test('every block of code on the page of frameworks says which file it is', () => {
  expect(blocks.length).toBeGreaterThan(8);
  expect(markdown.match(/^```\w+$/gm)?.length).toBe(blocks.length);
});

test.each(blocks)('$path is what the stories run', ({ path, code }) => {
  expect(code).toBe(readRegion(readFileSync(join(root, 'e2e/frameworks', path), 'utf8')));
});

test('of a file with a region only that is shown, without its indent', () => {
  expect(readRegion('a\n  // #region x\n  b {\n    c\n  }\n  // #endregion\nd\n')).toBe('b {\n  c\n}\n');
  expect(readRegion('all\n')).toBe('all\n');
});
