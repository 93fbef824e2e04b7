import { timingSafeEqual } from 'node:crypto';
import { hashSecret } from '../ingest/hash-secret.js';
import type { Store } from '../store/store.js';

const sql = `
SELECT argMin(proof, (received, commit)) AS first FROM events
WHERE site = {site:String} AND visitor = {visitor:UUID} AND proof != ''`;

/** Whether it is the browser that was recorded which asks: by the first secret that came with events of the visitor. */
export const isProven = async (
  store: Store,
  site: string,
  visitor: string,
  secret: string,
): Promise<boolean> => {
  const [row] = await store.ask<{ first: string }>(sql, { site, visitor });
  const [known, given] = [Buffer.from(row?.first ?? ''), Buffer.from(hashSecret(secret))];
  return known.length === given.length && timingSafeEqual(known, given);
};
