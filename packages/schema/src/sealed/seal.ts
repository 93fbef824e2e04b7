import { getBinding, sealed, type ContactPlace } from './shape.js';

/** What somebody leaves. */
export interface Contact {
  /** An e-mail address, or a phone number in digits. */
  reach: string;
  /** '' = none was given. */
  name: string;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');

const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/**
 * Encrypts a contact so that only the owner of the site can read it: ECDH on P-256 with a key of this one use, HKDF-SHA-256,
 * AES-256-GCM; bound to where it was left, and of one length whatever it holds.
 * @param publicKey of `safar.json`
 * @throws where there is no `crypto.subtle` (a page without https), for a key that is none, and for a contact that is too long
 */
export const sealContact = async (
  { reach, name }: Contact,
  publicKey: string,
  place: ContactPlace,
): Promise<string> => {
  const { subtle } = crypto;
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const owner = fromText(publicKey);
  const written = encode(`${reach}\n${name}`);
  const plain = new Uint8Array(sealed.plainBytes);
  plain.set(written);
  const once = await subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await subtle.exportKey('raw', once.publicKey));
  const shared = await subtle.deriveBits(
    { name: 'ECDH', public: await subtle.importKey('raw', owner, curve, false, []) },
    once.privateKey,
    256,
  );
  const derived = new Uint8Array(
    await subtle.deriveBits(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(),
        info: join(encode(sealed.purpose), point, owner),
      },
      await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']),
      sealed.derivedBytes * 8,
    ),
  );
  const keyId = new Uint8Array(await subtle.digest('SHA-256', owner)).subarray(0, sealed.keyIdBytes);
  const head = join(Uint8Array.of(sealed.version), keyId, point);
  const text = await subtle.encrypt(
    { name: 'AES-GCM', iv: derived.subarray(32), additionalData: join(head, encode(getBinding(place))) },
    await subtle.importKey('raw', derived.subarray(0, 32), 'AES-GCM', false, ['encrypt']),
    plain,
  );
  return toText(join(head, new Uint8Array(text)));
};
