import { createHash } from 'node:crypto';

/** What is kept of a browser's secret: 128 bits of its SHA-256, from which nobody gets back to it. '' for none. */
export const hashSecret = (secret: string | undefined): string =>
  secret === undefined ? '' : createHash('sha256').update(secret).digest('base64url').slice(0, 22);
