import { createHash } from 'node:crypto';

/** What a browser compares a frozen copy with: `sha384-…`. */
export const getIntegrity = (body: Buffer): string =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`;
