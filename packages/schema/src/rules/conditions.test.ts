import { expect, test } from 'vitest';
import type { BrowserCondition } from '../browser-config.js';
import { areMet } from './conditions.js';

test.each<[what: string, condition: Omit<BrowserCondition, 'param'>, value: unknown, isMet: boolean]>([
  ['a text that matches', { match: '^(pro|team)$' }, 'pro', true],
  ['a text that does not', { match: '^(pro|team)$' }, 'free', false],
  ['any value', { match: '^(.*)$' }, 'free', true],
  ['no value is not any', { match: '^(.*)$' }, undefined, false],
  ['true as it is written', { match: '^(true)$' }, true, true],
  ['a number at the end of a range', { min: 5 }, 5, true],
  ['a number below it', { min: 5 }, 4, false],
  ['a number above it', { max: 5 }, 6, false],
  ['below nothing', { max: 5 }, -6, true],
  ['a text is no number', { min: 0 }, '5', false],
  ['nothing is no number', { min: 0 }, null, false],
])('%s', (_, condition, value, isMet) => {
  expect(areMet([{ param: 'a', ...condition }], { a: value })).toBe(isMet);
});

test('all of them have to be met, and none is met by everybody', () => {
  const conditions = [
    { param: 'a', min: 1 },
    { param: 'b', max: 1 },
  ];
  expect(areMet(conditions, { a: 1, b: 1 })).toBe(true);
  expect(areMet(conditions, { a: 1, b: 2 })).toBe(false);
  expect(areMet()).toBe(true);
});
