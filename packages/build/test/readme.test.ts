import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureAll } from '../src/measure.mjs';
import { root } from '../src/paths.mjs';
import {
  builtFigures,
  readFigure,
  readSizes,
  replaceFigure,
  replaceSizes,
  sizeTable,
} from '../src/readme-table.mjs';

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

const readme = (): string => readFileSync(join(root, 'README.md'), 'utf8');

test('the figures at the top of the README are those of the built files and of the recount', () => {
  for (const [name, value] of Object.entries(builtFigures(measureAll())))
    expect(readFigure(readme(), name), name).toBe(value.toLocaleString('en'));
  const { total } = JSON.parse(readFileSync(join(root, 'e2e/otto/expected.json'), 'utf8')) as {
    total: { visits: number; cartsSettled: Record<string, number> };
  };
  expect(readFigure(readme(), 'visits')).toBe(String(total.visits));
  const carts = Object.values(total.cartsSettled).reduce((sum, count) => sum + count, 0);
  expect(readFigure(readme(), 'carts')).toBe(String(carts));
});

test('a figure is replaced between its own markers only', () => {
  const text = '<!-- figure:a -->1<!-- /figure --> <!-- figure:b -->2<!-- /figure -->';
  expect(replaceFigure(text, 'b', 1234)).toBe(
    '<!-- figure:a -->1<!-- /figure --> <!-- figure:b -->1,234<!-- /figure -->',
  );
  expect(() => replaceFigure(text, 'c', 1)).toThrow(/"c"/);
});

test('pictures and pages that the README leads to are there', () => {
  const targets = [...readme().matchAll(/\]\(([^):]+)\)/g)].map(([, target]) => target ?? '');
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});
