import { createHash } from 'node:crypto';

/** Name of a copy that never changes: `safar.js` → `safar-1a2b3c4d.js`. */
export const nameFrozen = (name: string, body: Buffer): string =>
  name.replace(/\.js$/, `-${createHash('sha256').update(body).digest('hex').slice(0, 8)}.js`);
