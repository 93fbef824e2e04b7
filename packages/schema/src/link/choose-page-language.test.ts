import { expect, test } from 'vitest';
import { choosePageLanguage, readAcceptLanguage } from './choose-page-language.js';

test.each([
  ['fa-IR,fa;q=0.9,en;q=0.8', ['fa-IR', 'fa', 'en']],
  ['en;q=0.2, fa;q=0.9', ['fa', 'en']],
  ['*, de;q=0', []],
  ['', []],
  ['en;q=nonsense', []],
])('%s', (header, tags) => {
  expect(readAcceptLanguage(header)).toEqual(tags);
});

test('a header of any length is read in no time', () => {
  expect(readAcceptLanguage('a,'.repeat(1_000_000)).length).toBeLessThan(300);
});

test.each([
  [['fa', 'en'], ['en-GB'], 'en'],
  [['fa', 'en'], ['EN'], 'en'],
  [['ar-EG', 'fa'], ['ar-eg'], 'ar-EG'],
  [['fa', 'en'], ['de', 'tr'], 'fa'],
  [['fa', 'en'], [], 'fa'],
  [[], ['fa'], 'en'],
])('of %j for %j: %s', (languages, wanted, chosen) => {
  expect(choosePageLanguage(languages, wanted)).toBe(chosen);
});
