import type { Contact, ContactContent } from '@safar/schema/browser';
import { readDigit } from '../digits.js';

/** Octets that an address may have (RFC 5321 §4.5.3.1.3, without its brackets). */
const mostBytes = 254;

/** Digits of any script as plain ones, without the marks that keyboards of two directions leave. */
const toPlain = (text: string): string =>
  Array.from(
    text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .normalize('NFKC')
      .trim(),
    (letter) => String(readDigit(letter) ?? letter),
  ).join('');

const readEmail = (text: string): string | undefined =>
  /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]{2,}$/.test(text) &&
  new TextEncoder().encode(text).length <= mostBytes
    ? text
    : undefined;

/** A number as E.164 counts digits, or as it is dialled at home: seven are the fewest that lead to somebody nearly everywhere. */
const readPhone = (text: string): string | undefined => {
  const number = text.replace(/[\s().\-\u2010-\u2015/]/g, '').replace(/^00/, '+');
  return /^\+?\d{7,15}$/.test(number) ? number : undefined;
};

/** What stands in a draft of a contact: that there is one, how to reach its owner, and their name. */
export type ContactDraft = readonly string[];

/** The first of a draft: an answer of 1, which is all that is told of a contact. */
export const left = '1';

/**
 * Understands what was written: digits of any script, numbers with spaces, dashes and brackets.
 * @returns undefined for what is neither an e-mail address nor a phone number, or not the one that is asked for
 */
export const readContact = (
  [, reach = '', name = '']: ContactDraft,
  ask: ContactContent['ask'],
): Contact | undefined => {
  const text = toPlain(reach);
  const read =
    (ask === 'phone' ? undefined : readEmail(text)) ?? (ask === 'email' ? undefined : readPhone(text));
  return read === undefined ? undefined : { reach: read, name: name.replace(/\s+/g, ' ').trim() };
};
