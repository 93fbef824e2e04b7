import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot, listFiles, root } from '../src/paths.mjs';

const MOST_LINES = 280;
const READ_BY_PEOPLE = /\.(ts|tsx|mjs|css)$/;

const folders = readdirSync(join(root, 'packages')).flatMap((name) => [
  join(root, 'packages', name, 'src'),
  join(root, 'packages', name, 'bootstrap'),
  join(root, 'packages', name, 'bench'),
]);

test(`no source has more than ${MOST_LINES} lines`, () => {
  const files = [...folders, join(root, 'demo-site', 'src')]
    .flatMap(listFiles)
    .filter((file) => READ_BY_PEOPLE.test(file));
  expect(files.length).toBeGreaterThan(50);
  const long = files
    .map((file) => ({ file: fromRoot(file), lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});
