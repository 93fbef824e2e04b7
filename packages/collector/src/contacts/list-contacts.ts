import type { Store } from '../store/store.js';
import { walksOf } from '../store/walks-of.js';
import { latestContacts } from './latest.js';

/** Which contacts are meant; absent = any. Times are Unix milliseconds. */
export interface ContactFilter {
  survey?: string;
  /** Left at that moment or after it. */
  since?: number;
}

/** A contact as it was left: what is in it only the private key tells. */
export interface SealedContact {
  /** Of the event that it came with. */
  id: string;
  /** Unix milliseconds. */
  at: number;
  survey: string;
  question: string;
  place: 'page' | 'link';
  visitor: string;
  sealed: string;
  /** Left while the team walked the journey. */
  walk: boolean;
}

const pageRows = 2_000;
const nil = '00000000-0000-0000-0000-000000000000';

const sql = `
SELECT toString(id) AS id, toUnixTimestamp64Milli(time) AS at, survey, question, place, toString(visitor) AS visitor, sealed,
  CAST(toUUID(id) IN (SELECT id FROM events WHERE site = {site:String} AND (visitor, visit) IN (${walksOf})), 'Bool') AS walk
FROM (${latestContacts})
WHERE time >= fromUnixTimestamp64Milli({since:Int64}) AND time > fromUnixTimestamp64Milli({until:Int64})
  AND ({survey:String} = '' OR survey = {survey:String})
  AND (toUnixTimestamp64Milli(time), toUUID(id)) > ({at:Int64}, {id:UUID})
ORDER BY at, toUUID(id)
LIMIT ${pageRows}`;

/**
 * Contacts of a site, the oldest first, page by page.
 * @param until what was left before it has been kept long enough, in Unix milliseconds
 * @yields a line of JSON with its line feed
 */
export async function* listContacts(
  store: Store,
  site: string,
  { survey = '', since = 0 }: ContactFilter,
  until: number,
): AsyncGenerator<string> {
  let last: Pick<SealedContact, 'at' | 'id'> = { at: -1, id: nil };
  for (;;) {
    const rows = await store.ask<SealedContact>(sql, { site, survey, since, until, ...last });
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
    const end = rows.at(-1);
    if (!end || rows.length < pageRows) return;
    last = { at: end.at, id: end.id };
  }
}
