import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContact } from './read-contact.js';

const read = (reach: string, ask: 'either' | 'email' | 'phone' = 'either', name = '') =>
  readContact(['1', reach, name], ask);

it.each([
  ['۰۹۱۲ ۱۲۳ ۴۵۶۷', '09121234567'],
  ['+٩٦٤ (٧٧٠) ١٢٣-٤٥٦٧', '+9647701234567'],
  ['00 49 30 / 123 456', '+4930123456'],
  ['\u200e+98 912 123 4567\u200e', '+989121234567'],
  ['０９１２１２３４５６７', '09121234567'],
  ['1234567', '1234567'],
])('%s is a phone number', (typed, reach) => {
  expect(read(typed)).toEqual({ reach, name: '' });
  expect(read(typed, 'phone')).toEqual({ reach, name: '' });
  expect(read(typed, 'email')).toBeUndefined();
});

it.each([
  ['sara@example.com', 'sara@example.com'],
  [' sara۲@example.com ', 'sara2@example.com'],
  ['o’neil+shop@mail.example.co.uk', 'o’neil+shop@mail.example.co.uk'],
  ['سارا@نمونه.ایران', 'سارا@نمونه.ایران'],
])('%s is an e-mail address', (typed, reach) => {
  expect(read(typed)).toEqual({ reach, name: '' });
  expect(read(typed, 'phone')).toBeUndefined();
});

it.each([
  '',
  '123456',
  '+98912123456789012',
  'sara',
  'sara@',
  'sara@example',
  'a b@example.com',
  'a@b@c.de',
  '۰۹۱۲x۱۲۳',
  `${'a'.repeat(250)}@example.com`,
])('%s is neither', (typed) => {
  expect(read(typed)).toBeUndefined();
});

it('a name keeps its joiners and loses what is around it', () => {
  expect(read('1234567', 'either', '  سارا  می\u200cخواهد ')?.name).toBe('سارا می\u200cخواهد');
});

it('whatever is typed, what is read fits into what is sealed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      (typed, name) => {
        const contact = read(typed, 'either', name.slice(0, 80));
        if (contact)
          expect(new TextEncoder().encode(`${contact.reach}\n${contact.name}`).length).toBeLessThanOrEqual(
            510,
          );
      },
    ),
  );
});
