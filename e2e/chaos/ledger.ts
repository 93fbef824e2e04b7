import type { StoredEvent } from '../support/store-watch.js';

/** Something the driver made the page do; whether it was recorded is for the ledger to say. */
export interface Intent {
  token: string;
  fault: string;
  /** Wall clock of the driver, when it was done and when its page was gone. */
  doneAt: number;
  goneAt?: number;
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
  page: string;
  params: { path?: string; token?: string; [name: string]: unknown };
}

export interface Verdict {
  /** Reached the store, or was acknowledged, and is not there. */
  missing: string[];
  /** Is there more than once. */
  doubled: string[];
  /** Was done and is not there, and had not been seen to reach the store. */
  unrecorded: { token: string; fault: string; ageMs: number }[];
}

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
  return {
    missing: [...promised].filter((id) => !seen.has(id)),
    doubled: [...seen].filter(([, times]) => times > 1).map(([id]) => id),
    unrecorded: ledger.intents
      .filter(({ token }) => !tokens.has(token))
      .map(({ token, fault, doneAt, goneAt }) => ({ token, fault, ageMs: (goneAt ?? doneAt) - doneAt })),
  };
};
