import type { Store } from '../store/store.js';
import { latestContacts } from './latest.js';

/** Which contacts are to go: one, or all that were left before a moment in Unix milliseconds. */
export type Removal = { id: string } | { before: number };

const find = `
SELECT toString(id) AS contact FROM (${latestContacts})
WHERE ({id:String} = '' OR toString(id) = {id:String}) AND time < fromUnixTimestamp64Milli({before:Int64})`;

// An empty row stays in the place of each, above all copies: one that is still on its way brings nothing back.
const empty = `
INSERT INTO contacts (site, visitor, page, n, id, survey, showing, question, place, revision, time, received, sealed, commit, keep)
SELECT site, visitor, page, n, id, survey, showing, question, place, revision, time, received, '', commit, ${2n ** 64n - 1n}
FROM contacts FINAL WHERE site = {site:String} AND toString(id) IN {ids:Array(String)}`;

const erase = `
ALTER TABLE contacts DELETE WHERE site = {site:String} AND toString(id) IN {ids:Array(String)} AND sealed != ''
SETTINGS mutations_sync = 1`;

const most = 1_000;
const never = 8_640_000_000_000;

/** Erases contacts for good. @returns how many there were */
export const removeContacts = async (store: Store, site: string, removal: Removal): Promise<number> => {
  const wanted = { id: '', before: never, ...removal };
  const rows = await store.ask<{ contact: string }>(find, { site, ...wanted });
  const all = rows.map(({ contact }) => contact);
  for (let at = 0; at < all.length; at += most) {
    const ids = all.slice(at, at + most);
    await store.run(empty, { site, ids });
    await store.run(erase, { site, ids });
  }
  return all.length;
};
