import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { isOfWalk } from '../store/walks-of.js';
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
  /** Left by what named itself as a robot, or nothing. */
  bot: boolean;
}

interface Key {
  visitor: string;
  page: string;
  n: number;
  id: string;
}

/** Their ids travel in the address of a request to a server, and what stands before it may take no more than 8 KB. */
const pageRows = 100;
const start: Key = { visitor: nilId, page: nilId, n: -1, id: nilId };

/** Which they are, and no more: which of several counts is a question about all of them, so it is asked once. */
const findKeys = `
SELECT toString(visitor) AS visitor, toString(page) AS page, n, toString(id) AS id,
  CAST(toUUID(id) IN (SELECT id FROM events WHERE site = {site:String} AND name = 'survey_answer' AND ${isOfWalk}), 'Bool') AS walk
FROM (${latestContacts})
WHERE time >= fromUnixTimestamp64Milli({since:Int64}) AND time > fromUnixTimestamp64Milli({until:Int64})
  AND ({survey:String} = '' OR survey = {survey:String})
ORDER BY toUUID(visitor), toUUID(page), n, toUUID(id)`;

/** A stretch of the table. What was removed meanwhile is not in it any more. */
const readStretch = `
SELECT toString(id) AS id, toUnixTimestamp64Milli(time) AS at, survey, question, place, toString(visitor) AS visitor, sealed, bot
FROM contacts FINAL
WHERE site = {site:String} AND contacts.visitor >= {visitor:UUID} AND contacts.visitor <= {lastVisitor:UUID}
  AND (contacts.visitor, page, n, contacts.id) > ({visitor:UUID}, {page:UUID}, {n:Int64}, {id:UUID})
  AND (contacts.visitor, page, n, contacts.id) <= ({lastVisitor:UUID}, {lastPage:UUID}, {lastN:Int64}, {lastId:UUID})
  AND toString(contacts.id) IN {ids:Array(String)} AND sealed != ''
ORDER BY contacts.visitor, page, n, contacts.id`;

/**
 * Contacts of a site as they stand when it is asked, in the order of the store: by visitor, as in the export.
 * @param until what was left before it has been kept long enough, in Unix milliseconds
 * @yields a line of JSON with its line feed
 */
export async function* listContacts(
  store: Store,
  site: string,
  { survey = '', since = 0 }: ContactFilter,
  until: number,
): AsyncGenerator<string> {
  const keys = await store.ask<Key & { walk: boolean }>(findKeys, { site, survey, since, until });
  let before = start;
  for (let at = 0; at < keys.length; at += pageRows) {
    const page = keys.slice(at, at + pageRows);
    const last = page.at(-1) ?? before;
    const walks = new Set(page.flatMap(({ id, walk }) => (walk ? id : [])));
    const rows = await store.ask<Omit<SealedContact, 'walk'>>(readStretch, {
      site,
      visitor: before.visitor,
      page: before.page,
      n: before.n,
      id: before.id,
      lastVisitor: last.visitor,
      lastPage: last.page,
      lastN: last.n,
      lastId: last.id,
      ids: page.map(({ id }) => id),
    });
    for (const row of rows) yield `${JSON.stringify({ ...row, walk: walks.has(row.id) })}\n`;
    before = last;
  }
}
