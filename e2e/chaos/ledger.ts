import type { StoredEvent } from '../support/store-watch.js';

/** Something that a visitor did; whether it was recorded is for the ledger to say. */
export interface Intent {
  /** Path of a page, or what a mark is called. */
  token: string;
  /** What went wrong for this visitor, and for everybody. */
  cause: string;
  /** Wall clock of the driver: when it was done, if the page lived to do it, and when the page or its address was gone. */
  doneAt?: number;
  goneAt?: number;
  /** The page it was done in; and when the recorder was there, in the page of this token. */
  page: string;
  readyAt?: number;
}

/** Kept outside the browser: what was done, and what was seen to reach the browser's store. */
export interface Ledger {
  intents: Intent[];
  stored: Map<string, StoredEvent>;
}

export const createLedger = (): Ledger => ({ intents: [], stored: new Map() });

/** One line of `safar export --format ndjson`, as far as it matters here. */
export interface ExportedEvent {
  id: string;
  name: string;
  visit?: string;
  visitor?: string;
  page: string;
  /** true in a walk of the team. */
  walk?: true;
  params: { path?: string; token?: string; [name: string]: unknown };
}

export interface Verdict {
  /** Reached the store, or was acknowledged, and is not there. */
  missing: string[];
  /** Is there more than once. */
  doubled: string[];
  /** What was done at all. */
  done: Intent[];
  /** Was done and is not there: nobody had seen it reach the store. `ageMs`: how long a recorder was there to do that. */
  unrecorded: { token: string; cause: string; ageMs: number }[];
}

/** Events that figures are made of: those of a visit that is not one document's alone, which could store nothing. */
export const getCounted = (exported: readonly ExportedEvent[], name: string): ExportedEvent[] => {
  const visits = new Set(
    exported.flatMap((event) =>
      event.name === 'page_view' && event.params['memory'] !== true ? [event.visit] : [],
    ),
  );
  return exported.filter((event) => event.name === name && event.visit && visits.has(event.visit));
};

/** Holds the ledger against what the collector exports. */
export const judge = (
  ledger: Ledger,
  acknowledged: ReadonlySet<string>,
  exported: readonly ExportedEvent[],
): Verdict => {
  const seen = new Map<string, number>();
  for (const { id } of exported) seen.set(id, (seen.get(id) ?? 0) + 1);
  const promised = new Set([...ledger.stored.keys(), ...acknowledged]);
  const tokens = new Set(
    exported.flatMap(({ name, params }) => [name === 'page_view' ? params.path : params.token]),
  );
  const readyAt = new Map(ledger.intents.map((intent) => [intent.token, intent.readyAt]));
  const done = ledger.intents.filter(({ doneAt }) => doneAt !== undefined);
  return {
    missing: [...promised].filter((id) => !seen.has(id)),
    doubled: [...seen].filter(([, times]) => times > 1).map(([id]) => id),
    done,
    unrecorded: done
      .filter(({ token }) => !tokens.has(token))
      .map(({ token, cause, page, doneAt = 0, goneAt = doneAt }) => ({
        token,
        cause,
        ageMs: Math.max(0, goneAt - Math.max(doneAt, readyAt.get(page) ?? goneAt)),
      })),
  };
};
