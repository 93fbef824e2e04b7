import { normaliseIdentity } from '@safar/collector';
import { expect, test } from 'vitest';
import { createIdentityReader } from './telephone.js';
import { isShortened, toKey, unwrap } from './unwrap.js';

const read = await createIdentityReader('ir');

test.each([
  '09121234567',
  '۰۹۱۲ ۱۲۳ ۴۵۶۷',
  '٠٩١٢١٢٣٤٥٦٧',
  '0912-123-4567',
  '9121234567',
  '989121234567',
  '00989121234567',
  '+98 912 123 4567',
  '+98 (0)912 123 4567',
  '+98 0912 123 4567',
  '+9809121234567',
  '009809121234567',
  '\u200e0912 123 4567\u200f',
])('the collector takes %j for one and the same', (text) => {
  expect(normaliseIdentity(read(text).identity)).toBe('+989121234567');
});

test.each([
  ['02188776655', '+982188776655', true],
  // Without a code of its city; of the shop's own; two in one cell.
  ['88776655', '88776655', false],
  ['4711000123', '4711000123', false],
  ['09121234567 / 02188776655', '09121234567 / 02188776655', false],
  ['+98912123456', '+98912123456', false],
  // Of another country: what its page says.
  ['+436641234567', '+436641234567', undefined],
  ['+989121234567', '+989121234567', undefined],
  ['4711', '4711', undefined],
  ['Sara@Example.com', 'Sara@Example.com', undefined],
  ['K-0912123456', 'K-0912123456', undefined],
])('%j is %j', (text, identity, isTelephone) => {
  expect(read(text)).toEqual({ identity, ...(isTelephone === undefined ? {} : { isTelephone }) });
});

test.each(['09121234567', '۰۹۱۲ ۱۲۳ ۴۵۶۷', '0098 912 123 4567', '+989121234567'])(
  'a page that writes %j as the README says it meets the import',
  (phone) => {
    const said = phone.replace(/^[0۰](?![0۰])/, '+98');
    expect(normaliseIdentity(said)).toBe(normaliseIdentity(read(phone).identity));
  },
);

test('a country is one of the list', async () => {
  await expect(createIdentityReader('Iran')).rejects.toThrow(/give its two letters of ISO 3166, such as IR/);
  expect((await createIdentityReader('AT'))('0664 1234567').identity).toBe('+436641234567');
});

test.each([
  ["'+98 912", '+98 912'],
  ['="0912"', '0912'],
  ["'tis", "'tis"],
  [12, 12],
])('%j was put into a sheet as %j', (cell, text) => {
  expect(unwrap(cell)).toBe(text);
});

test.each([
  ['09121234567.0', '09121234567'],
  ['+989121234567.0', '+989121234567'],
  ['4711.0', '4711'],
  ['۱۰۲۱.0', '۱۰۲۱'],
  ['1.5', '1.5'],
  ['K1.0', 'K1.0'],
  [12, '12'],
  [undefined, undefined],
])('the name %j is %j', (value, key) => {
  expect(toKey(value)).toBe(key);
});

test.each(['9.12E+09', '9,12123E+9', '9E9', '۹٫۱۲E+09'])(
  '%s is a number that a spreadsheet has shortened',
  (text) => {
    expect(isShortened(text)).toBe(true);
    expect(isShortened(`${text}@x`)).toBe(false);
  },
);
