import { expect, test } from 'vitest';
import { readOptions } from '../bench/options.mjs';

test('without a word, 24 rounds of everybody', () => {
  expect(readOptions([])).toMatchObject({ runs: 24, only: [], throttle: 1, seed: 1, keep: false });
});

test('names of candidates are taken apart', () => {
  expect(readOptions(['--only', 'plausible,posthog', '--runs', '3'])).toMatchObject({
    only: ['plausible', 'posthog'],
    runs: 3,
  });
});

test('too few rounds are not kept', () => {
  expect(() => readOptions(['--keep', '--runs', '19'])).toThrow(/at least 20/);
  expect(() => readOptions(['--keep', '--smoke'])).toThrow(/at least 20/);
  expect(() => readOptions(['--keep', '--only', 'plausible'])).toThrow(/at least 20/);
  expect(readOptions(['--keep', '--runs', '20'])).toMatchObject({ keep: true });
});

test('what makes no sense is refused', () => {
  expect(() => readOptions(['--runs', 'many'])).toThrow(/whole number/);
  expect(() => readOptions(['--rounds', '3'])).toThrow(/rounds/);
});
