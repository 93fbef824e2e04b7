import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.js';

test.each([
  ['fa', 'en-GB', 'fa'],
  ['fa-IR', 'en-GB', 'fa'],
  ['de', 'en-GB', 'en'],
  ['', 'en', 'en'],
  ['de', 'fr', 'ar'],
])('page in "%s", visitor in "%s": asked in "%s"', (page, visitor, asked) => {
  expect(chooseLanguage(['ar', 'fa', 'en'], page, visitor)).toBe(asked);
});
