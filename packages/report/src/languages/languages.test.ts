import { expect, test } from 'vitest';
import { chooseLanguage, languages } from './index.js';

/** Every text of a language, with its functions called with marks. */
function listTexts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(value(...Array.from({ length: value.length }, (_, index) => `{${index}}`)))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`));
}

const fa = listTexts(languages.fa, 'fa');
const en = listTexts(languages.en, 'en');

test('both languages have the same texts', () => {
  expect(fa.map(([path]) => path.slice(2)).sort()).toEqual(en.map(([path]) => path.slice(2)).sort());
});

test('Persian uses its own letters, digits and quotation marks', () => {
  const shown = fa
    .filter(([path]) => !/locale|direction|emptyCode/.test(path))
    .map(([, text]) => text.replace(/\{\d\}/g, ''));
  expect(shown.filter((text) => /[يكةى]|[٠-٩]/.test(text))).toEqual([]);
  expect(shown.filter((text) => /[0-9]/.test(text.replace(/GA4/g, '')))).toEqual([]);
  expect(shown.filter((text) => /[“”"]/.test(text))).toEqual([]);
});

test('the first language that the report speaks is chosen, whatever its region', () => {
  expect(chooseLanguage([null, 'de-DE', 'fa-IR'])).toBe('fa');
  expect(chooseLanguage(['EN-us'])).toBe('en');
  expect(chooseLanguage(['xx'])).toBe('en');
  expect(chooseLanguage(['__proto__', 'constructor'])).toBe('en');
});
