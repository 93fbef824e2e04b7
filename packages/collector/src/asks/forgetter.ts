import type { Keeper } from '../derive/keeper.js';
import type { Writer } from '../ingest/writer.js';
import type { Store } from '../store/store.js';

export interface ForgetterOptions {
  store: Store;
  writer: Writer;
  keeper: Keeper;
  now: () => number;
}

const tables = ['events', 'visits', 'visitors', 'showings', 'answers'];
/** A browser keeps what it could not send for seven days; after that nothing can arrive any more. */
const rememberMs = 30 * 86_400_000;

const getName = (site: string, visitor: string): string => `${site} ${visitor}`;

/**
 * Erases visitors who ask for it. Their ids are noted first, so that a crash in between leaves nobody half erased, and
 * what is still on its way from them is dropped when it arrives.
 */
export const createForgetter = ({ store, writer, keeper, now }: ForgetterOptions) => {
  const names = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  const note = (site: string, visitor: string, erased: boolean): Promise<void> =>
    store.insert('keeper', 'forgotten', [{ site, visitor, at: now(), erased }]);

  const erase = async (site: string, visitor: string): Promise<void> => {
    // What came before is stored, and derived: nothing writes of this visitor any more.
    await writer.write([]);
    await keeper.whenDerived();
    for (const table of tables)
      await store.run(
        `ALTER TABLE ${table} DELETE WHERE site = {site:String} AND visitor = {visitor:UUID} SETTINGS mutations_sync = 1`,
        { site, visitor },
      );
    await note(site, visitor, true);
  };

  /** One at a time: the engine rewrites every part of a table for it. */
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    isForgotten: (site: string, visitor: string | undefined): boolean =>
      visitor !== undefined && names.has(getName(site, visitor)),
    /**
     * Erases everything about a visitor for good.
     * @returns how many events were known
     */
    forget: (site: string, visitor: string): Promise<number> =>
      queue(async () => {
        const [row] = await store.ask<{ events: number }>(
          'SELECT count() AS events FROM events FINAL WHERE site = {site:String} AND visitor = {visitor:UUID}',
          { site, visitor },
        );
        if (!row?.events) return 0;
        await note(site, visitor, false);
        names.add(getName(site, visitor));
        await erase(site, visitor);
        return row.events;
      }),
    /** Reads who was forgotten, and ends what a crash has left half done. */
    async start(): Promise<void> {
      const rows = await store.askKeeper<{ site: string; visitor: string; isErased: number }>(
        `SELECT site, visitor, max(erased) AS isErased FROM forgotten
WHERE at > fromUnixTimestamp64Milli({since:Int64}) GROUP BY site, visitor`,
        { since: now() - rememberMs },
      );
      for (const { site, visitor } of rows) names.add(getName(site, visitor));
      for (const { site, visitor, isErased } of rows) if (!isErased) await queue(() => erase(site, visitor));
    },
  };
};

export type Forgetter = ReturnType<typeof createForgetter>;
