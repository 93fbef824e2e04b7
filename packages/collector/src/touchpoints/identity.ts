import { createHmac } from 'node:crypto';
import { normaliseIdentity } from './normalise-identity.js';

/** The only forms in which a sender's words about somebody are kept. */
export interface SiteHashes {
  /** Tells hashes of one key from those of another; '' = there is no key. */
  mark: string;
  /** Of what somebody is known by; undefined = nothing is left of it. Absent where there is no key: a plain hash hides nobody. */
  hashIdentity?(site: string, identity: string): string | undefined;
  /** Of a sender's own id: it may hold a name, and is told to nobody. Without a key it cannot be read, but be tried out. */
  hashId(site: string, id: string): string;
}

const sign = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** A key of each site's own, made once. */
const createSiteKeys = (key: string, purpose: string): ((site: string) => Buffer) => {
  const keys = new Map<string, Buffer>();
  return (site) => {
    const own = keys.get(site) ?? sign(key, `${purpose}\n${site}`);
    keys.set(site, own);
    return own;
  };
};

/**
 * HMAC-SHA-256 (RFC 2104) in Base64url, with keys of each site's own that are derived from the collector's: without the file nobody
 * can try out who is behind a hash, and two sites of one collector cannot be laid side by side. Of ids the first 128 bits.
 * @param key text of the file `identity-key`; absent: nothing is known by identity
 */
export const createSiteHashes = (key = ''): SiteHashes => {
  const [ofIdentities, ofIds] = [createSiteKeys(key, 'identity'), createSiteKeys(key, 'touchpoint')];
  const hashId = (site: string, id: string): string =>
    sign(ofIds(site), id).subarray(0, 16).toString('base64url');
  if (key === '') return { mark: '', hashId };
  return {
    mark: sign(key, 'mark').subarray(0, 6).toString('base64url'),
    hashId,
    hashIdentity(site, identity) {
      const plain = normaliseIdentity(identity);
      return plain === '' ? undefined : sign(ofIdentities(site), plain).toString('base64url');
    },
  };
};
