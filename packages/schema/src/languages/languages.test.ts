import { describe, expect, it } from 'vitest';
import { getDigits, getDirection, languages } from './index.js';

describe.each(Object.values(languages))('words in $tag', ({ tag, ui }) => {
  it('are never empty', () => {
    const empty = JSON.stringify(languages[tag], (_key, value: unknown) => (value === '' ? null : value));
    expect(empty).not.toContain('null');
  });

  it('name the site where English does', () => {
    const getNamed = (value: unknown, path = ''): string[] =>
      typeof value === 'string'
        ? value.includes('{name}')
          ? [path]
          : []
        : Object.entries(value as object).flatMap(([key, one]) => getNamed(one, `${path}/${key}`));
    expect(getNamed(languages[tag])).toEqual(getNamed(languages['en']));
  });

  it('keep the places of their figures', () => {
    expect(ui.progress).toMatch(/\{n\}.*\{total\}/);
    expect(ui.counter).toMatch(/\{n\}.*\{max\}/);
  });
});

it('Persian is written with its own letters and joined by ZWNJ', () => {
  const text = JSON.stringify(languages['fa']);
  expect(text).not.toMatch(/[يك٠-٩ۀ]/);
  expect(text).toContain('می\u200cپرسیم');
  expect(text).not.toMatch(/ [،؛؟.]/);
});

it('Arabic is written with its own letters', () => {
  const text = JSON.stringify(languages['ar']);
  expect(text).not.toMatch(/[یکگپچژ۰-۹ـ]/);
  expect(text).not.toMatch(/ [،؛؟.]/);
  expect(text).not.toMatch(/\p{L}[,;?]/u);
});

it.each([
  ['fa', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ckb', 'rtl'],
  ['ur', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['not a tag', 'ltr'],
])('%s is written %s', (language, dir) => {
  expect(getDirection(language)).toBe(dir);
});

it.each([
  ['fa', 'arabext'],
  ['ar-EG', 'arab'],
  ['ar', 'latn'],
  ['ar-AE', 'latn'],
  ['en', 'latn'],
  ['not a tag', 'latn'],
] as const)('%s counts with %s', (language, digits) => {
  expect(getDigits('auto', language)).toBe(digits);
  expect(getDigits('arab', language)).toBe('arab');
});
