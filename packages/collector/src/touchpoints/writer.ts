import { createWriter } from '../ingest/writer.js';
import type { Store } from '../store/store.js';
import { splitTexts } from './split-texts.js';
import type { TouchpointRow } from './touchpoint-row.js';

/** Counts what of one body was known already. */
interface Tally {
  known: number;
}

interface Entry {
  row: TouchpointRow;
  tally: Tally;
}

const findSql =
  'SELECT DISTINCT id FROM touchpoints WHERE site = {site:String} AND id IN {ids:Array(String)}';

const getName = ({ site, id }: { site: string; id: string }): string => `${site} ${id}`;

const findKnown = async (store: Store, rows: readonly TouchpointRow[]): Promise<Set<string>> => {
  const known = new Set<string>();
  for (const site of new Set(rows.map((row) => row.site))) {
    const ids = rows.filter((row) => row.site === site).map(({ id }) => id);
    for (const portion of splitTexts(ids))
      for (const { id } of await store.ask<{ id: string }>(findSql, { site, ids: portion }))
        known.add(getName({ site, id }));
  }
  return known;
};

/** Number of the last commit in the table; 0 when it is empty. */
export const readLastTouchpoint = async (store: Store): Promise<number> => {
  const [row] = await store.askKeeper<{ last: number }>('SELECT max(commit) AS last FROM touchpoints');
  return row?.last ?? 0;
};

/**
 * Stores touchpoints, each id once: with one insert on its way at a time, it is known before each what is there already. An
 * insert that failed may be stored all the same; then the table drops the copy.
 */
/** @param onCommit called with what each insert may have stored */
export const createTouchpointWriter = (
  store: Store,
  lastCommit: number,
  onCommit: (rows: readonly TouchpointRow[], commit: number) => void,
) => {
  const writer = createWriter<Entry>({
    lastCommit,
    onCommit: (commit, entries) =>
      onCommit(
        entries.map(({ row }) => row),
        commit,
      ),
    insert: async (entries) => {
      const first = new Map<string, (typeof entries)[number]>();
      for (const entry of entries) if (!first.has(getName(entry.row))) first.set(getName(entry.row), entry);
      const known = await findKnown(
        store,
        [...first.values()].map(({ row }) => row),
      );
      const fresh = entries.filter(
        (entry) => first.get(getName(entry.row)) === entry && !known.has(getName(entry.row)),
      );
      await store.insert(
        'ingest',
        'touchpoints',
        fresh.map(({ row, commit }) => ({ ...row, commit })),
      );
      const isFresh = new Set(fresh);
      for (const entry of entries) if (!isFresh.has(entry)) entry.tally.known++;
    },
    commitRows: 5_000,
  });

  return {
    /**
     * Resolves when they are durable.
     * @returns how many were known by their id
     * @throws Refusal `store_busy`, `store_failed`, `event_unstorable`
     */
    async write(rows: readonly TouchpointRow[]): Promise<number> {
      const tally = { known: 0 };
      await writer.write(rows.map((row) => ({ row, tally })));
      return tally.known;
    },
    /** Resolves when everything that came before is stored. */
    settle: (): Promise<void> => writer.write([]),
    drain: writer.drain,
  };
};

export type TouchpointWriter = ReturnType<typeof createTouchpointWriter>;
