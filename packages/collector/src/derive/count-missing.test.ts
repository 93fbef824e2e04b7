import { expect, test } from 'vitest';
import { countMissing, getLastPageNo } from './count-missing.js';
import type { Page } from './collect-pages.js';

const page = (pageNo: number, ...numbers: number[]): Page => ({
  visit: 'w',
  pageNo,
  at: 0,
  engagedMs: 0,
  loadMs: 0,
  notFound: false,
  slow: false,
  frictions: new Map(),
  numbers: new Set(numbers),
});

test('gaps within pages and between them are what was lost', () => {
  expect(countMissing([page(1, 0, 1, 2)])).toBe(0);
  expect(countMissing([page(1, 0, 2, 5), page(4, 1)])).toBe(3 + 1 + 2);
  expect(getLastPageNo([page(1, 0), page(4, 0)])).toBe(4);
});

test('a number somebody made up adds nothing', () => {
  expect(countMissing([page(1, 0, 2, 1_000_000)])).toBe(1);
  expect(countMissing([page(1, 0), page(3, 0), page(1_000_000, 0)])).toBe(1);
  expect(getLastPageNo([page(1, 0), page(3, 0), page(1_000_000, 0)])).toBe(3);
});

test('a thousand may be missing of a visit, and no more', () => {
  expect(countMissing([page(1, 0, 1_001)])).toBe(1_000);
  expect(countMissing([page(1, 0, 1_002)])).toBe(0);
  expect(countMissing([page(1, 0, 901), page(2, 0, 901)])).toBe(1_000);
});
