/**
 * The shape of a sealed contact, which browsers write, the collector compares and the command line opens:
 * version, id of the key, ephemeral public key, AES-256-GCM of a plain text of one length, its tag; in base64url.
 */
export const sealed = {
  version: 1,
  /** First bytes of the SHA-256 of the public key. */
  keyIdBytes: 8,
  /** A point of P-256, uncompressed. */
  pointBytes: 65,
  /** The plain text, filled up with zeros, so that its length tells nothing. */
  plainBytes: 510,
  tagBytes: 16,
  /** Key and nonce out of HKDF-SHA-256. */
  derivedBytes: 44,
  /** Separates this use of the key from any other. */
  purpose: 'safar contact 1',
} as const;

const { keyIdBytes, pointBytes, plainBytes, tagBytes } = sealed;
/** Of what stands before the encrypted text. */
export const sealedHeadBytes: number = 1 + keyIdBytes + pointBytes;
/** A whole number of groups of four letters: nothing is filled up. */
const letters = ((sealedHeadBytes + plainBytes + tagBytes) / 3) * 4;
// The version, and the first bits of the id of the key.
const shape = new RegExp(`^A[Q-Za-f][A-Za-z0-9_-]{${letters - 2}}$`);

/** Whether a text has the shape of a sealed contact; whether it can be opened only its key tells. */
export const isSealed = (text: string): boolean => shape.test(text);

/** Where a contact was left. It is bound to this: elsewhere it cannot be opened. */
export interface ContactPlace {
  site: string;
  survey: string;
  question: string;
}

/** What the encrypted text is bound to besides its own head. */
export const getBinding = ({ site, survey, question }: ContactPlace): string =>
  [site, survey, question].join('\n');
