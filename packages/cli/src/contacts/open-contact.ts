import { createDecipheriv, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import {
  getBinding,
  isSealed,
  sealed,
  sealedHeadBytes,
  type Contact,
  type ContactPlace,
} from '@safar/schema';
import { clean } from '../terminal/clean.js';
import type { ContactKey } from './keys.js';

const { keyIdBytes, pointBytes, tagBytes, derivedBytes, purpose } = sealed;

/** A contact in plain text, or why there is none: its key is not among those given, or it is not what a browser sealed here. */
export type Opened = Contact | { trouble: 'other-key' | 'damaged'; keyId: string };

const readPoint = (point: Buffer) =>
  createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });

const decrypt = (bytes: Buffer, { privateKey, point }: ContactKey, place: ContactPlace): Contact => {
  const head = bytes.subarray(0, sealedHeadBytes);
  const once = head.subarray(-pointBytes);
  const shared = diffieHellman({ privateKey, publicKey: readPoint(once) });
  const info = Buffer.concat([Buffer.from(purpose), once, point]);
  const derived = Buffer.from(hkdfSync('sha256', shared, Buffer.alloc(0), info, derivedBytes));
  const cipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), derived.subarray(32));
  cipher.setAAD(Buffer.concat([head, Buffer.from(getBinding(place))]));
  cipher.setAuthTag(bytes.subarray(-tagBytes));
  const text = Buffer.concat([cipher.update(bytes.subarray(sealedHeadBytes, -tagBytes)), cipher.final()]);
  const [reach = '', name = ''] = text.toString().replace(/\0+$/, '').split('\n');
  return { reach: clean(reach), name: clean(name) };
};

/** Opens a sealed contact with whichever of the keys it was sealed for. */
export const openContact = (
  text: string,
  keys: ReadonlyMap<string, ContactKey>,
  place: ContactPlace,
): Opened => {
  if (!isSealed(text)) return { trouble: 'damaged', keyId: '' };
  const bytes = Buffer.from(text, 'base64url');
  const keyId = bytes.subarray(1, 1 + keyIdBytes).toString('hex');
  const key = keys.get(keyId);
  if (!key) return { trouble: 'other-key', keyId };
  try {
    return decrypt(bytes, key, place);
  } catch {
    // Of what is forged the library says no more than that it does not fit.
    return { trouble: 'damaged', keyId };
  }
};
