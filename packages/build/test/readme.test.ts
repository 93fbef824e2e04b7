import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureAll } from '../src/measure.mjs';
import { root } from '../src/paths.mjs';
import { readSizes, replaceSizes, sizeTable } from '../src/readme-table.mjs';

test('the README says what the built files weigh', () => {
  const said = readSizes(readFileSync(join(root, 'README.md'), 'utf8'));
  expect(said, 'run "pnpm --filter @safar/build run readme-sizes" after a build').toBe(
    sizeTable(measureAll()),
  );
});

test('only the text between the markers is replaced', () => {
  const readme = 'before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n';
  const replaced = replaceSizes(readme, '| new |');
  expect(replaced).toBe('before\n<!-- sizes -->\n| new |\n<!-- /sizes -->\nafter\n');
  expect(readSizes(replaced)).toBe('| new |');
  expect(() => replaceSizes('no markers', '| new |')).toThrow(/markers/);
});
