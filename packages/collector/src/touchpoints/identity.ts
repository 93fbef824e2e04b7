import { createHmac } from 'node:crypto';
import { normaliseIdentity } from './normalise-identity.js';

/** Turns what somebody is known by into the only form in which it is kept. `undefined` = nothing is left of it. */
export type HashIdentity = (site: string, identity: string) => string | undefined;

const sign = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * HMAC-SHA-256 (RFC 2104) in Base64url over the identity in its one form, with a key of the site's own that is derived from the
 * collector's: without the file nobody can try out who is behind a hash, and two sites of one collector cannot be laid side by side.
 * @param key text of the file `identity-key`
 */
export const createIdentityHash = (key: string): HashIdentity => {
  const keys = new Map<string, Buffer>();
  return (site, identity) => {
    const plain = normaliseIdentity(identity);
    if (plain === '') return undefined;
    const own = keys.get(site) ?? sign(key, `identity\n${site}`);
    keys.set(site, own);
    return sign(own, plain).toString('base64url');
  };
};
