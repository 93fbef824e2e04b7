import { exampleKey } from '../contacts.js';
import { sealed } from '../sealed/shape.js';
import { readBase64, writeBase64 } from './base64.js';
import { type Entry, getEntries, getString, getTexts, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { isPoint } from './p256.js';
import { isPrivateKey, leaked } from './private-key.js';
import { getQuestions } from './read-questions.js';
import { isRecord } from './schema-node.js';
import { countOf, didYouMean } from './words.js';

const steps = ['contacts', 'publicKey'];
const makeKeys = 'Run "safar contacts keys": it prints the line to paste here';

/** SubjectPublicKeyInfo of P-256, as OpenSSL writes public keys: the point is at its end. */
const isWrapped = (bytes: readonly number[]): boolean => bytes.length === 91 && bytes[0] === 0x30;

const checkKey = (key: string): ConfigMistake[] => {
  const say = (message: string, suggestion?: string) => [
    mistakeAt(steps, 'key', `${message}${didYouMean(suggestion)}`, suggestion),
  ];
  if (isPrivateKey(key)) return say(leaked);
  if (key === exampleKey)
    return say(
      `This is the key of an example, whose private key nobody has: contacts would be lost. ${makeKeys}.`,
    );
  const bytes = readBase64(key.replace(/-----[A-Z ]+-----/g, ''));
  if (!bytes) return say(`This is no key: it has letters that keys have not. ${makeKeys}.`);
  const point = isWrapped(bytes) ? bytes.slice(-sealed.pointBytes) : bytes;
  if (point.length !== sealed.pointBytes)
    return say(
      `This key has ${countOf(point.length, 'byte')}, and a public key ${sealed.pointBytes}: a part is missing, or it is another kind of key. ${makeKeys}.`,
    );
  if (!isPoint(point))
    return say(
      `This is no public key of P-256: a letter of it is wrong. Paste it anew, or make another. ${makeKeys}.`,
    );
  const written = writeBase64(point);
  return written === key ? [] : say('This public key is written in another way than browsers read.', written);
};

const asksForContact = (survey: Entry): boolean =>
  getQuestions(survey).some(({ type }) => type === 'contact');

/** Questions for a contact that nobody could read, and keys that are none. */
export const checkContacts = (config: unknown): ConfigMistake[] => {
  const contacts = isRecord(config) && isRecord(config['contacts']) ? config['contacts'] : {};
  const key = getString(contacts, 'publicKey');
  if (contacts['publicKey'] !== undefined) return key === undefined || key === '' ? [] : checkKey(key);
  const asking = getEntries(config, 'surveys').find(asksForContact);
  if (!asking) return [];
  const own = getEntries(asking.value, 'questions', asking.steps).find(
    ({ value }) => getString(value, 'type') === 'contact',
  );
  const message = `Survey ${nameOf(asking)} asks for a contact, and there is no key to encrypt it with. Run "safar contacts keys": it prints the line with "contacts" that is missing in this file.`;
  return [mistakeAt(own?.steps ?? asking.steps, 'key', message)];
};

/** Browsers encrypt on pages of https and of the machine itself, and on no others. */
const cannotEncrypt = (origin: string): boolean =>
  /^http:/i.test(origin) &&
  !/^http:\/\/(localhost|[^/:]+\.localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i.test(origin);

/** Pages without https ask for no contact. */
export const hintContacts = (config: unknown): ConfigMistake[] => {
  const asking = getEntries(config, 'surveys').find(
    (survey) =>
      asksForContact(survey) &&
      getEntries(survey.value, 'when', survey.steps).some(({ value }) => value['link'] !== true),
  );
  if (!asking) return [];
  return getTexts(config, 'origins')
    .filter(({ text }) => cannotEncrypt(text))
    .map(({ text, steps: place }) =>
      mistakeAt(
        place,
        'origin',
        `Browsers encrypt nothing on pages of ${text}, so survey ${nameOf(asking)} asks for no contact there and says why: serve them with https.`,
      ),
    );
};
