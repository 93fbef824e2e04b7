import type { Store } from '../store/store.js';
import { latestContacts } from './latest.js';

/** A browser tries for seven days to send what it has: then an empty row has nothing more to hold off. */
const emptyMs = 30 * 86_400_000;
const most = 1_000;

/** Contacts that were kept long enough, taken back, corrected, or removed while a copy was on its way. */
const find = `
SELECT toString(id) AS contact FROM contacts
WHERE site = {site:String} AND (time <= fromUnixTimestamp64Milli({until:Int64})
  OR (sealed = '' AND time <= fromUnixTimestamp64Milli({emptyUntil:Int64}))
  OR (sealed != '' AND id NOT IN (SELECT id FROM (${latestContacts}))))
GROUP BY id
LIMIT ${most}`;

const erase = `
ALTER TABLE contacts DELETE
WHERE site = {site:String} AND toString(id) IN {ids:Array(String)}
  AND (sealed != '' OR time <= fromUnixTimestamp64Milli({emptyUntil:Int64}) OR time <= fromUnixTimestamp64Milli({until:Int64}))
SETTINGS mutations_sync = 1`;

/** Erases contacts of a site whose time is over. @param keepMs how long the site keeps them, in milliseconds */
export const sweepContacts = async (
  store: Store,
  site: string,
  keepMs: number,
  now: number,
): Promise<void> => {
  const times = { until: now - keepMs, emptyUntil: now - emptyMs };
  for (;;) {
    const rows = await store.ask<{ contact: string }>(find, { site, ...times });
    const ids = rows.map(({ contact }) => contact);
    if (ids.length === 0) return;
    await store.run(erase, { site, ids, ...times });
    if (ids.length < most) return;
  }
};
