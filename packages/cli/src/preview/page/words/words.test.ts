import { expect, test } from 'vitest';
import { chooseLanguage, words } from './index.js';

test.each(Object.entries(words))('%s has every word, and its direction', (tag, each) => {
  const said = JSON.stringify({
    ...each,
    count: each.count('1', '2'),
    template: each.template('nps'),
    fallsBack: each.fallsBack('X'),
  });
  expect(said).not.toMatch(/""|undefined/);
  expect(each.count('1', '2')).toMatch(/1.*2/);
  expect(each.dir).toBe(tag === 'en' ? 'ltr' : 'rtl');
});

test.each([
  [['fa-IR', 'en'], 'fa'],
  [['', 'de', 'ar-EG'], 'ar'],
  [['de'], 'en'],
  [[], 'en'],
  [['constructor'], 'en'],
])('who reads %s gets the page in %s', (wanted, lang) => {
  expect(chooseLanguage(wanted)).toBe(lang);
});
