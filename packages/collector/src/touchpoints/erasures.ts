import { limits } from '@safar/schema';
import { readSoldOf, type Sold } from './sales.js';
import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import type { Whose } from './touchpoint-row.js';

/** Later than anything that will be sent. */
const never = 8_640_000_000_000;

const getName = (site: string, { visitor, identity }: Whose): string =>
  `${site} ${identity === '' ? visitor : identity}`;

/** By what is erased: one index each, so no question asks for both. */
const ofWhose = ({ identity }: Whose): string =>
  identity === '' ? 'visitor = {visitor:UUID}' : `identity = {identity:String}`;

/** What is not taken of somebody, and since when that is so; Unix milliseconds. */
interface Held {
  site: string;
  at: number;
  /** What happened up to then. */
  until: number;
}

export interface Erased {
  /** Touchpoints. */
  removed: number;
  /** Browsers that had said that their visitor is this one. */
  browsers: number;
}

/**
 * Erases touchpoints by whose they are, and holds off what is sent again. What is held off lies up to the moment of the erasure, and
 * is too old to be taken once the site's time to keep is over: so long it is remembered.
 * @param settle resolves when everything that was let in before is stored
 * @param dropBrowsers leaves nothing of the browsers that have said this identity last
 * @param onSales called with what was erased of orders
 */
export const createErasures = (
  store: Store,
  settle: () => Promise<unknown>,
  dropBrowsers: (site: string, identity: string) => Promise<void>,
  onSales: (sales: readonly Sold[]) => void,
  now: () => number,
) => {
  const held = new Map<string, Held>();

  const note = async (site: string, whose: Whose, until: number): Promise<void> => {
    const at = now();
    await store.insert('keeper', 'touchpoint_erasures', [{ site, ...whose, until, at }]);
    const name = getName(site, whose);
    held.set(name, { site, at, until: Math.max(until, held.get(name)?.until ?? 0) });
    // After this nothing is on its way that was let in before.
    await settle();
  };

  return {
    /** Whether what happened to them at this time, in Unix milliseconds, was erased. */
    isErased: (site: string, whose: Whose, at: number): boolean =>
      at <= (held.get(getName(site, whose))?.until ?? 0),
    /** Lets in nothing of a visitor any more, whenever it happened. */
    holdVisitor: (site: string, visitor: string): Promise<void> =>
      note(site, { visitor, identity: '' }, never),
    /** Erases for good what happened until now. @returns how much there was */
    async erase(site: string, whose: Whose): Promise<Erased> {
      await note(site, whose, now() + limits.skewMs);
      const bound = { site, ...whose };
      const count = async (table: string): Promise<number> => {
        const [row] = await store.ask<{ rows: number }>(
          `SELECT count() AS rows FROM ${table} FINAL WHERE site = {site:String} AND ${ofWhose(whose)}`,
          bound,
        );
        return row?.rows ?? 0;
      };
      const sold = await readSoldOf(store, ofWhose(whose), bound);
      const erased = { removed: await count('touchpoints'), browsers: await count('identities') };
      if (whose.identity !== '') await dropBrowsers(site, whose.identity);
      for (const table of ['touchpoints', 'identities'])
        await store.run(
          `ALTER TABLE ${table} DELETE WHERE site = {site:String} AND ${ofWhose(whose)} SETTINGS mutations_sync = 1`,
          bound,
        );
      onSales(sold);
      return erased;
    },
    /** Reads what is held off. */
    async start(): Promise<void> {
      const rows = await store.askKeeper<Held & Whose>(
        `SELECT site, toString(visitor) AS visitor, identity, toUnixTimestamp64Milli(max(touchpoint_erasures.until)) AS until,
  toUnixTimestamp64Milli(max(touchpoint_erasures.at)) AS at
FROM touchpoint_erasures GROUP BY site, visitor, identity`,
      );
      for (const { site, at, until, ...whose } of rows) held.set(getName(site, whose), { site, at, until });
    },
    /** Forgets what needs not be held off any more: noted so long ago, in Unix milliseconds. */
    async sweep(site: string, before: number): Promise<void> {
      // Who is erased while this goes on is noted later than that.
      const old = [...held].filter(([, each]) => each.site === site && each.at <= before);
      if (old.length === 0) return;
      for (const [name] of old) held.delete(name);
      await store.run(
        'ALTER TABLE touchpoint_erasures DELETE WHERE site = {site:String} AND at <= fromUnixTimestamp64Milli({before:Int64}) SETTINGS mutations_sync = 1',
        { site, before },
      );
    },
  };
};

export type Erasures = ReturnType<typeof createErasures>;

/** Whose it is, as it is kept. */
export const ofVisitor = (visitor: string): Whose => ({ visitor, identity: '' });
export const ofIdentity = (identity: string): Whose => ({ visitor: nilId, identity });
