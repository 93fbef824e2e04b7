import { toLatinDigits } from '@safar/schema';

/** Marks that turn lines around, and spaces without a width: text copied from a page has them, nobody sees them. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const email = /^[^\s@]+@[^\s@]+$/u;
/** Digits with what stands between them in telephone numbers. */
const dialled = /^[+\uff0b]?[\d\s().\-/\u2010-\u2015\u2212\u200c]+$/u;
/** Fewer are a number of the shop's own, in which a dash may mean something. */
const leastDigits = 7;
/** E.164: country code and number. */
const e164 = /^[1-9]\d{6,14}$/;

const normaliseNumber = (text: string): string => {
  // +98 (0) 912: the zero is dialled within the country alone.
  const written = text.replace(/^((?:\+|\uff0b|00)[^(]*)\(0\)/, '$1');
  const digits = written.replaceAll(/\D/g, '');
  const international = /^[+\uff0b]/.test(written) ? digits : digits.startsWith('00') ? digits.slice(2) : '';
  if (e164.test(international)) return `+${international}`;
  return digits.length >= leastDigits ? digits : text;
};

/**
 * Writes what somebody is known by in one way, so that a page and an import meet: without spaces around and marks that nobody sees,
 * in NFC. E-mail addresses in small letters. Telephone numbers as E.164 where they begin with + or 00, else their digits alone: a
 * site has no country, so 0912… stays 0912…. Digits of every script count. Any other key stays as it is, capitals included.
 * @returns '' when nothing is left
 */
export const normaliseIdentity = (text: string): string => {
  const plain = text.replaceAll(unseen, '').trim().normalize('NFC');
  if (email.test(plain)) return plain.toLowerCase().normalize('NFC');
  const latin = toLatinDigits(plain);
  return dialled.test(latin) && /\d/.test(latin) ? normaliseNumber(latin) : plain;
};
