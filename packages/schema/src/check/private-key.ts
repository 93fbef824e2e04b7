import { readBase64 } from './base64.js';

/** DER of P-256 keys: PKCS #8 and SEC 1 hold the private one, and name the curve or its kind at their start. */
const starts = [/^30(81)?..02010030/, /^30(81)?..02010104/];
const scalarBytes = 32;

const toHex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether a text looks like the private half of a key: PEM, JWK, DER or its bare number in Base64. */
export const isPrivateKey = (text: string): boolean => {
  if (/PRIVATE KEY|"d"\s*:/.test(text)) return true;
  const bytes = text.length < 40 ? undefined : readBase64(text);
  if (!bytes) return false;
  return bytes.length === scalarBytes || starts.some((start) => start.test(toHex(bytes.slice(0, 12))));
};

/** What is said of one that stands where everybody sees it. */
export const leaked =
  'This is a private key: whoever reads this file could read every contact. Take it out, and do not use it any more. Run "safar contacts keys" for new ones: the public one belongs here, the private one nowhere but in its own file.';
