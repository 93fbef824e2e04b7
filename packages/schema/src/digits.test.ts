import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLatinDigits } from './digits.js';

test('digits of Persian, Arabic and every other script are 0 to 9', () => {
  expect(toLatinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९ 0123456789')).toBe(
    '0123456789 0123456789 0123456789 0123456789',
  );
  // Five sets without a gap between them.
  expect(toLatinDigits('𝟎𝟗𝟘𝟡𝟢𝟫𝟬𝟵𝟶𝟿')).toBe('0909090909');
  expect(toLatinDigits('گل رز ½ Ⅳ ۳٫۵')).toBe('گل رز ½ Ⅳ 3٫5');
});

test('each digit that Intl writes is read back as what it counts', () => {
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const written = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9_876_543_210);
    if (/^\p{Nd}{10}$/u.test(written)) expect(toLatinDigits(written), system).toBe('9876543210');
  }
});

test('nothing but digits is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toLatinDigits(text).replaceAll(/\p{Nd}/gu, '')).toBe(text.replaceAll(/\p{Nd}/gu, ''));
      expect(toLatinDigits(text)).not.toMatch(/(?![0-9])\p{Nd}/u);
    }),
  );
});
