import { expect, test } from 'vitest';
import { getIntegrity } from './get-integrity.js';
import { nameFrozen } from './name-frozen.js';

const body = Buffer.from('alert(1)');

test('another content is another name', () => {
  expect(nameFrozen('safar.js', body)).toMatch(/^safar-[0-9a-f]{8}\.js$/);
  expect(nameFrozen('safar.js', Buffer.from('alert(2)'))).not.toBe(nameFrozen('safar.js', body));
  expect(nameFrozen('my.shop.js', body)).toBe(nameFrozen('safar.js', body).replace('safar', 'my.shop'));
});

test('the integrity is what browsers compute (https://www.w3.org/TR/sri-2/)', () => {
  // printf 'alert(1)' | openssl dgst -sha384 -binary | openssl base64 -A
  expect(getIntegrity(body)).toBe('sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW');
});
