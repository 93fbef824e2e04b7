import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.js';

test('an address is read and written back the same', () => {
  const search = '?site=nogol&from=2026-10-23&to=2026-11-21&lang=fa&theme=dark';
  expect(writeAddress(readAddress(search))).toBe(search);
});

test('what is absent or empty is left to the default and not written', () => {
  expect(readAddress('?site=&x=1')).toEqual({ site: null, from: null, to: null, lang: null, theme: null });
  expect(writeAddress(readAddress('?site='))).toBe('');
});

test('equal states have equal addresses whatever their order was', () => {
  expect(writeAddress(readAddress('?lang=en&site=a'))).toBe(writeAddress(readAddress('?site=a&lang=en')));
});
