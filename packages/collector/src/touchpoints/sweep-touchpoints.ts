import type { Store } from '../store/store.js';

/** Erases what happened off a site, and who browsers said that they are, before a moment in Unix milliseconds. */
export const sweepTouchpoints = async (store: Store, site: string, before: number): Promise<void> => {
  const where = 'site = {site:String} AND at <= fromUnixTimestamp64Milli({before:Int64})';
  for (const table of ['touchpoints', 'identities']) {
    const [row] = await store.ask<{ old: number }>(`SELECT count() AS old FROM ${table} WHERE ${where}`, {
      site,
      before,
    });
    // To look costs little, to rewrite does not.
    if (row?.old)
      await store.run(`ALTER TABLE ${table} DELETE WHERE ${where} SETTINGS mutations_sync = 1`, {
        site,
        before,
      });
  }
};
