import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { fillNumbers, readDigit } from './digits.js';

it('fills both places of a sentence, in the digits of the setting (bug 14)', () => {
  expect(fillNumbers('{n} از {total}', 1, 2, 'fa-u-nu-arabext')).toBe('۱ از ۲');
  expect(fillNumbers('{n} من {total}', 7, 507, 'ar-u-nu-arab')).toBe('٧ من ٥٠٧');
  expect(fillNumbers('{n} of {max} characters', 46, 500, 'en-u-nu-latn')).toBe('46 of 500 characters');
});

it('reads a typed digit of any script as Intl writes it (bug 22)', () => {
  const systems = ['arab', 'arabext', 'beng', 'deva', 'fullwide', 'latn', 'mathsans', 'mymr', 'nkoo', 'thai'];
  assert(
    property(integer({ min: 0, max: 9 }), constantFrom(...systems), (digit, numberingSystem) => {
      expect(readDigit(new Intl.NumberFormat('en', { numberingSystem }).format(digit))).toBe(digit);
    }),
  );
  expect(readDigit('a')).toBeUndefined();
  expect(readDigit('Enter')).toBeUndefined();
  expect(readDigit('½')).toBeUndefined();
});
