import { createWriter } from '../ingest/writer.js';
import type { Store } from '../store/store.js';

/** A browser on one page after the other says the same: it is written again only after this long, so that it does not grow old. */
const againMs = 86_400_000;
/** Bound texts travel in the address of a request to a server: so many browsers fit into one. */
const askBrowsers = 50;

/** Who was said by another key is nobody any more. */
const lastSql = `
SELECT toString(visitor) AS visitor, proof, if(identities.mark = {mark:String}, identity, '') AS said,
  toUnixTimestamp64Milli(at) AS saidAt
FROM identities FINAL
WHERE site = {site:String} AND identities.visitor IN {visitors:Array(UUID)} AND proof IN {proofs:Array(String)}`;

/** A browser, by its visitor and the hash of its secret. */
export interface Browser {
  site: string;
  visitor: string;
  proof: string;
}

interface Last {
  /** Keyed hash; '' = nobody. */
  said: string;
  saidAt: number;
}

interface Saying extends Browser {
  /** undefined = whoever was said last. */
  identity: string | undefined;
}

const getName = ({ site, visitor, proof }: Browser): string => `${site} ${visitor} ${proof}`;

/**
 * Who browsers say that their visitors are, as keyed hashes; of several the last one counts. Written in groups, so that many browsers
 * at once cost the store as little as one.
 * @param mark of the key, see `SiteHashes`
 * @param isErased whether what was said at this time was erased since
 */
export const createIdentities = (
  store: Store,
  mark: string,
  isErased: (browser: Browser, identity: string, at: number) => boolean,
  now: () => number,
) => {
  const readLast = async (browsers: readonly Browser[]): Promise<Map<string, Last>> => {
    const last = new Map<string, Last>();
    for (const site of new Set(browsers.map((browser) => browser.site))) {
      const own = browsers.filter((browser) => browser.site === site);
      for (let start = 0; start < own.length; start += askBrowsers) {
        const portion = own.slice(start, start + askBrowsers);
        const rows = await store.ask<Last & Omit<Browser, 'site'>>(lastSql, {
          site,
          mark,
          visitors: portion.map(({ visitor }) => visitor),
          proofs: portion.map(({ proof }) => proof),
        });
        for (const { visitor, proof, ...row } of rows) last.set(getName({ site, visitor, proof }), row);
      }
    }
    return last;
  };

  const writer = createWriter<Saying>({
    lastCommit: 0,
    commitRows: 1_000,
    insert: async (sayings) => {
      const last = await readLast(sayings);
      const rows = new Map<string, object>();
      for (const { site, visitor, proof, identity } of sayings) {
        const name = getName({ site, visitor, proof });
        const { said = '', saidAt = 0 } = { ...last.get(name) };
        const next = identity ?? said;
        // What is on its way while it is erased must not come back: only what is said anew is.
        if (identity === undefined && isErased({ site, visitor, proof }, said, saidAt)) continue;
        if (next === '' || (next === said && now() - saidAt < againMs)) continue;
        // Of two at one moment none would be the last.
        const at = Math.max(now(), saidAt + 1);
        last.set(name, { said: next, saidAt: at });
        rows.set(name, { site, visitor, proof, identity: next, at, mark });
      }
      if (rows.size > 0) await store.insert('ingest', 'identities', [...rows.values()]);
    },
  });

  return {
    /** The identity that a browser said last; '' = none. */
    async getLast(browser: Browser): Promise<string> {
      return (await readLast([browser])).get(getName(browser))?.said ?? '';
    },
    /** Keeps who a browser says that its visitor is. @throws Refusal `store_busy`, `store_failed` */
    say: (browser: Browser, identity: string): Promise<void> => writer.write([{ ...browser, identity }]),
    /** A browser says once who its visitor is: as long as it comes back, that does not grow old. */
    keepYoung: (browser: Browser): Promise<void> => writer.write([{ ...browser, identity: undefined }]),
    /** Leaves nothing of who a visitor was said to be. */
    drop: ({ site, visitor }: Browser): Promise<void> =>
      store.run(
        'ALTER TABLE identities DELETE WHERE site = {site:String} AND visitor = {visitor:UUID} SETTINGS mutations_sync = 1',
        { site, visitor },
      ),
    /**
     * Leaves nothing of the browsers that have said this identity last: without their last row they would be whoever they said before.
     * They are read first, since a deletion goes part by part, and a question within it would be asked anew for each.
     */
    async dropBrowsers(site: string, identity: string): Promise<void> {
      const browsers = await store.ask<Omit<Browser, 'site'>>(
        `SELECT toString(visitor) AS visitor, proof FROM identities FINAL
WHERE site = {site:String} AND identity = {identity:String}`,
        { site, identity },
      );
      for (let start = 0; start < browsers.length; start += askBrowsers) {
        const portion = browsers.slice(start, start + askBrowsers);
        await store.run(
          `ALTER TABLE identities DELETE WHERE site = {site:String} AND visitor IN {visitors:Array(UUID)}
AND proof IN {proofs:Array(String)} SETTINGS mutations_sync = 1`,
          {
            site,
            visitors: portion.map(({ visitor }) => visitor),
            proofs: portion.map(({ proof }) => proof),
          },
        );
      }
    },
    /** Resolves when everything that came before is stored. */
    settle: (): Promise<void> => writer.write([]),
    drain: writer.drain,
  };
};
