import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSiteHashes } from './identity.js';
import { normaliseIdentity } from './normalise-identity.js';

test.each([
  ['  Sara@Example.COM ', 'sara@example.com'],
  ['\u200fsara@example.com\u200e', 'sara@example.com'],
  ['josé@example.com', 'jos\u00e9@example.com'],
  ['+98 912 123 4567', '+989121234567'],
  ['۰۰۹۸-۹۱۲-۱۲۳-۴۵۶۷', '+989121234567'],
  ['+٩٨ (٩١٢) ١٢٣٤٥٦٧', '+989121234567'],
  ['\u202a+98 (0) 912 123 4567\u202c', '+989121234567'],
  ['＋98 912 1234567', '+989121234567'],
  // A national number says no country.
  ['۰۹۱۲ ۱۲۳ ۴۵۶۷', '09121234567'],
  ['0912-123-4567', '09121234567'],
  ['021/8877.6655', '02188776655'],
  // Numbers of the shop's own: in short ones a dash may mean something.
  ['1-23', '1-23'],
  ['12-3', '12-3'],
  ['۴۲', '42'],
  ['0042', '0042'],
  ['+5', '+5'],
  ['مشتری ۱۲', 'مشتری ۱۲'],
  ['AbC-17', 'AbC-17'],
  ['abc-17', 'abc-17'],
  ['Jose\u0301', 'Jos\u00e9'],
  ['----------', '----------'],
  [' \u200f ', ''],
])('%j is written as %j', (given, one) => {
  expect(normaliseIdentity(given)).toBe(one);
});

const zeros = ['0', '۰', '٠', '०', '০', '๐', '０'].map((zero) => zero.codePointAt(0) ?? 0);
const write = (text: string, zero: number): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const { hashIdentity, hashId, mark } = createSiteHashes('a key of thirty-two letters or more');
const hash = (site: string, identity: string): string | undefined => hashIdentity?.(site, identity);

test('all sets of digits, separators and marks of a telephone number come to one hash', () => {
  const number = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{6,14}$/))
    .map(([first, rest]) => `${first}${rest}`);
  const between = fc.constantFrom('', ' ', '-', '.', ' - ', '\u200c', '\u200f', '\u00a0', '/');
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...zeros),
      fc.constantFrom('+', '00', '+\u200e', ' ＋'),
      fc.infiniteStream(between),
      (digits, zero, sign, gaps) => {
        const written = Array.from(digits, (digit) => digit + (gaps.next().value ?? '')).join('');
        expect(hash('shop', write(sign + written, zero))).toBe(hash('shop', `+${digits}`));
      },
    ),
  );
});

test('what is written in one way stays so, and two people stay two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const one = normaliseIdentity(text);
      expect(normaliseIdentity(one)).toBe(one);
    }),
  );
  fc.assert(
    fc.property(fc.emailAddress(), fc.emailAddress(), (one, other) => {
      expect(hash('shop', one.toUpperCase())).toBe(hash('shop', one));
      expect(hash('shop', one) === hash('shop', other)).toBe(one.toLowerCase() === other.toLowerCase());
    }),
  );
});

test('another site or another key has other hashes, and none holds what it was made of', () => {
  const own = hash('shop', 'sara@example.com');
  expect(own).toMatch(/^[\w-]{43}$/);
  expect(hash('other', 'sara@example.com')).not.toBe(own);
  const another = createSiteHashes('another');
  expect(another.hashIdentity?.('shop', 'sara@example.com')).toMatch(/^[\w-]{43}$/);
  expect(another.hashIdentity?.('shop', 'sara@example.com')).not.toBe(own);
  expect([mark.length, another.mark === mark]).toEqual([8, false]);
  // Nor can ids be laid beside identities.
  expect(hashId('shop', 'sara@example.com')).toMatch(/^[\w-]{22}$/);
  expect(own).not.toContain(hashId('shop', 'sara@example.com'));
  expect(hashId('other', 'a')).not.toBe(hashId('shop', 'a'));
  expect(hash('shop', '\u200b')).toBeUndefined();
});

test('without a key nobody is known by identity, and ids are kept as a hash all the same', () => {
  const { mark: none, hashIdentity: absent, hashId: plain } = createSiteHashes();
  expect([none, absent]).toEqual(['', undefined]);
  expect(plain('shop', 'sara@example.com')).toMatch(/^[\w-]{22}$/);
  expect(plain('shop', 'sara@example.com')).not.toBe(hashId('shop', 'sara@example.com'));
});
