import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { budgets } from '../src/budgets.mjs';
import { complaint, measure, measureAll } from '../src/measure.mjs';
import { listFiles, root } from '../src/paths.mjs';

describe('what was built', () => {
  test.each(measureAll())('$budget.package/$budget.file keeps its budget', (measured) => {
    expect(complaint(measured)).toBeUndefined();
  });

  test('every chunk of the snippet has a budget', () => {
    const chunks = listFiles(join(root, 'packages', 'snippet', 'dist', 'chunks')).filter((path) =>
      path.endsWith('.js'),
    );
    const names = chunks.map((path) => basename(path).replace(/-[0-9a-f]{8}\.js$/, ''));
    const budgeted = budgets.map(({ file }) => file);
    expect(names.filter((name) => !budgeted.includes(`chunks/${name}-#.js`))).toEqual([]);
  });
});

describe('the measure itself', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'safar-sizes-'));
  afterAll(() => rmSync(workspace, { recursive: true }));

  function put(path: string, content: string | Buffer): void {
    const file = join(workspace, 'packages', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  const tag = budgets.find(({ file }) => file === 'safar.js');
  const report = budgets.find(({ package: name }) => name === 'report');
  if (!tag || !report) throw new Error('the budgets name neither safar.js nor the report');

  test('a missing file is a complaint', () => {
    expect(complaint(measure(tag, workspace))).toMatch(/safar\.js is not built/);
  });

  test('incompressible bytes over the budget are a complaint; under it they are none', () => {
    put('snippet/dist/safar.js', randomBytes(tag.bytes + 1));
    expect(complaint(measure(tag, workspace))).toMatch(/more than its budget/);
    put('snippet/dist/safar.js', randomBytes(tag.bytes - 100));
    expect(complaint(measure(tag, workspace))).toBeUndefined();
  });

  test('the files of the report add up, in every folder, without their .br twins', () => {
    put('report/dist/report.js', randomBytes(1000));
    put('report/dist/assets/map-1234.js', randomBytes(2000));
    put('report/dist/report.js.br', randomBytes(1000));
    put('report/dist/report.css', randomBytes(1000));
    expect(measure(report, workspace)).toMatchObject({ files: 2, raw: 3000 });
  });
});
