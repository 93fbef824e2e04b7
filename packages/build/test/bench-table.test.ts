import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBench, replaceBench } from '../bench/docs.mjs';
import { judge } from '../bench/requirements.mjs';
import { measures, readResults } from '../bench/results.mjs';
import { drawResults, valuesOf } from '../bench/table.mjs';
import { root } from '../src/paths.mjs';

test('the page says what was measured', () => {
  const said = readBench(readFileSync(join(root, 'packages/snippet/bench.md'), 'utf8'));
  expect(said, 'run "pnpm bench --keep"').toBe(drawResults(readResults()));
});

test('at least 20 complete rounds are kept', () => {
  const { candidates, figures } = readResults();
  for (const { name } of candidates)
    for (const measure of measures) {
      expect(figures[name]?.[measure].length, `${name} ${measure}`).toBeGreaterThanOrEqual(20);
      expect(figures[name]?.[measure].every(Number.isFinite), `${name} ${measure}`).toBe(true);
    }
});

test('the README and that of the snippet lead there', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(packages/snippet/bench.md)');
  expect(readFileSync(join(root, 'packages/snippet/README.md'), 'utf8')).toContain('(bench.md)');
  expect(existsSync(join(root, 'packages/build/bench/results'))).toBe(true);
});

test('only the text between the markers is replaced', () => {
  const replaced = replaceBench('a\n<!-- bench -->\nold\n<!-- /bench -->\nb', 'new');
  expect(replaced).toBe('a\n<!-- bench -->\nnew\n<!-- /bench -->\nb');
  expect(() => replaceBench('no markers', 'new')).toThrow(/markers/);
});

describe('a verdict', () => {
  const ratio = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 20 });

  test('asks for the whole interval', () => {
    expect(judge(ratio(0.5, 0.9), 1)).toBe('holds');
    expect(judge(ratio(0.9, 1.1), 1)).toBe('undecided');
    expect(judge(ratio(1.1, 1.3), 1)).toBe('does not hold');
  });
});

test('the page alone is taken off, round by round', () => {
  const figures = (heap: number[]) => ({
    bytes: heap,
    requests: heap,
    before: heap,
    cpuMs: heap,
    longestMs: heap,
    heap,
    actsMs: heap,
    actsOwnMs: heap,
  });
  const results = {
    date: '2026-01-01',
    browser: '1',
    throttle: 1,
    candidates: [],
    figures: { empty: figures([10, 20]), peer: figures([15, 40]) },
  };
  expect(valuesOf(results, 'peer', 'heap')).toEqual([5, 20]);
  expect(valuesOf(results, 'peer', 'bytes')).toEqual([15, 40]);
  expect(() => valuesOf(results, 'nobody', 'heap')).toThrow(/nobody/);
});
