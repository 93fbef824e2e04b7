import type { Store } from '../store/store.js';
import { latestContacts } from './latest.js';

export interface SweeperOptions {
  store: Store;
  /** How long each site keeps its contacts, in milliseconds. */
  sites: ReadonlyMap<string, number>;
  now: () => number;
  /** Called when it could not be done; it is tried again after the next pause. */
  onError: (error: unknown) => void;
}

const pauseMs = 6 * 3_600_000;
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

/** Erases contacts whose time is over, at the start and every six hours. */
export const createSweeper = ({ store, sites, now, onError }: SweeperOptions) => {
  let timer: ReturnType<typeof setInterval> | undefined;
  let running: Promise<void> = Promise.resolve();

  const sweepSite = async (site: string, keepMs: number): Promise<void> => {
    const times = { until: now() - keepMs, emptyUntil: now() - emptyMs };
    for (;;) {
      const rows = await store.ask<{ contact: string }>(find, { site, ...times });
      const ids = rows.map(({ contact }) => contact);
      if (ids.length === 0) return;
      await store.run(erase, { site, ids, ...times });
      if (ids.length < most) return;
    }
  };

  const sweep = async (): Promise<void> => {
    try {
      for (const [site, keepMs] of sites) await sweepSite(site, keepMs);
    } catch (error) {
      onError(error);
    }
  };

  return {
    /** Resolves when the first time is over. */
    async start(): Promise<void> {
      timer = setInterval(() => {
        running = running.then(sweep);
      }, pauseMs);
      timer.unref();
      await sweep();
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
};
