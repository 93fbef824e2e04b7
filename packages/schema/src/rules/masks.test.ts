import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPath, maskText } from './masks.js';

const zeros = ['0', '٠', '۰', '०', '０'].map((zero) => zero.codePointAt(0) ?? 48);
const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const words = fc.array(
  fc.constantFrom('گل', 'رز', 'راهنمای', 'خرید', 'the', 'best', 'flowers', 'کتاب\u200cها', 'وردة'),
  { maxLength: 6 },
);

describe('maskText', () => {
  test('masks telephone and card numbers in every digit set, with or without separators', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{8,15}$/),
        fc.constantFrom(...zeros),
        fc.constantFrom('', ' ', '-'),
        words,
        (number, zero, separator, around) => {
          const written = inDigits(number.match(/\d{1,4}/g)?.join(separator) ?? '', zero);
          const masked = maskText(`${around.join(' ')} ${written} ${around.join(' ')}`);
          expect(masked).not.toMatch(/\p{Nd}{2}/u);
          for (const word of around) expect(masked).toContain(word);
        },
      ),
    );
  });

  test('masks e-mail addresses', () => {
    fc.assert(
      fc.property(
        fc.emailAddress().filter((address) => /^[\w.+-]+@/.test(address)),
        (address) => {
          expect(maskText(`write to ${address} now`)).not.toContain(address);
        },
      ),
    );
  });

  test('masks tokens', () => {
    expect(maskText('reset 9f86d081884c7d659a2feaa0c55ad015 now')).toBe('reset * now');
    expect(maskText('01994f3e-ab12-7c3d-8e4f-5a6b7c8d9e0f')).toBe('*');
    expect(maskText('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9')).toBe('*');
  });

  test.each([
    'how-to-grow-roses-at-home-in-2026-and-after',
    'راهنمای-خرید-گل-رز-هلندی-در-زمستان-۱۴۰۴',
    'گل رز ۱۲ شاخه',
    '2026-11-22',
    'A bouquet of 12 for 450',
    'iphone-15-pro-max-256gb-black-titanium',
  ])('leaves %s alone', (text) => expect(maskText(text)).toBe(text));

  test('has the same answer for its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(maskText(maskText(text))).toBe(maskText(text));
      }),
    );
  });
});

describe('maskPath', () => {
  test('percent-encoding is no digits and no token: a slug arrives decoded and NFC', () => {
    fc.assert(
      fc.property(
        words.filter(({ length }) => length > 0),
        (list) => {
          const slug = list.join('-');
          expect(maskPath(`/products/${encodeURIComponent(slug.normalize('NFD'))}`, '')).toBe(
            `/products/${slug.normalize('NFC')}`,
          );
        },
      ),
    );
  });

  test('masks the part of the path that is a secret, unless the path is kept', () => {
    expect(maskPath('/orders/1234567/', '')).toBe('/orders/*');
    expect(maskPath('/orders/۱۲۳۴۵۶۷', '')).toBe('/orders/*');
    expect(maskPath('/account/sara%40example.com/edit', '')).toBe('/account/*/edit');
    expect(maskPath('/products/1234567', '^(/products/[^/]*)$')).toBe('/products/1234567');
  });

  test('takes what is no UTF-8 as it is', () => expect(maskPath('/%ff', undefined)).toBe('/%ff'));
});
