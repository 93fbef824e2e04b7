import { timingSafeEqual } from 'node:crypto';
import { hashSecret } from '../ingest/hash-secret.js';
import type { Store } from '../store/store.js';

const sql = `
SELECT count() AS rows, argMinIf(proof, (received, commit), proof != '') AS first FROM events
WHERE site = {site:String} AND visitor = {visitor:UUID}`;

/**
 * Whether it is the browser that was recorded which asks: by the first secret that came with events of the visitor.
 * undefined where nothing is known of them.
 */
export const isProven = async (
  store: Store,
  site: string,
  visitor: string,
  secret: string,
): Promise<boolean | undefined> => {
  const [row] = await store.ask<{ rows: number; first: string }>(sql, { site, visitor });
  if (!row?.rows) return undefined;
  const [known, given] = [Buffer.from(row.first), Buffer.from(hashSecret(secret))];
  return known.length === given.length && timingSafeEqual(known, given);
};
