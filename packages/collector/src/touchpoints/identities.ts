import type { Store } from '../store/store.js';

/** A browser on one page after the other says the same: it is written again only after this long, so that it does not grow old. */
const againMs = 86_400_000;

const lastSql = `
SELECT identity, toUnixTimestamp64Milli(at) AS saidAt FROM identities FINAL
WHERE site = {site:String} AND visitor = {visitor:UUID} AND proof = {proof:String}`;

/** A browser, by its visitor and the hash of its secret. */
export interface Browser {
  site: string;
  visitor: string;
  proof: string;
}

const readLast = async (
  store: Store,
  { site, visitor, proof }: Browser,
): Promise<{ identity: string; saidAt: number } | undefined> => {
  const [row] = await store.ask<{ identity: string; saidAt: number }>(lastSql, { site, visitor, proof });
  return row;
};

/** The identity that a browser said last, as a keyed hash; '' = none. */
export const getLastIdentity = async (store: Store, browser: Browser): Promise<string> =>
  (await readLast(store, browser))?.identity ?? '';

/** A browser says once who its visitor is: as long as it comes back, that does not grow old. */
export const keepYoung = async (store: Store, browser: Browser, now: number): Promise<void> => {
  const identity = await getLastIdentity(store, browser);
  if (identity !== '') await keepIdentity(store, browser, identity, now);
};

/** Leaves nothing of who a visitor was said to be. */
export const dropIdentity = (store: Store, { site, visitor }: Browser): Promise<void> =>
  store.run(
    'ALTER TABLE identities DELETE WHERE site = {site:String} AND visitor = {visitor:UUID} SETTINGS mutations_sync = 1',
    { site, visitor },
  );

/** Keeps who a browser says that its visitor is; of several the last one counts. */
export const keepIdentity = async (
  store: Store,
  browser: Browser,
  identity: string,
  now: number,
): Promise<void> => {
  const last = await readLast(store, browser);
  if (last?.identity === identity && now - last.saidAt < againMs) return;
  // Of two at one moment none would be the last.
  const at = Math.max(now, (last?.saidAt ?? 0) + 1);
  const { site, visitor, proof } = browser;
  await store.insert('ingest', 'identities', [{ site, visitor, proof, identity, at }]);
};
