import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { readLastTouchpoint } from '../touchpoints/writer.js';
import type { Keeper } from './keeper.js';
import { hashRules, type Rules } from './rules.js';
import { salesMark } from './sold.js';
import { readSoldSince } from '../touchpoints/sales.js';

/** Number of the last commit in the store; 0 when it is empty. */
export const readLastCommit = async (store: Store): Promise<number> => {
  const [row] = await store.askKeeper<{ last: number }>(
    'SELECT greatest((SELECT max(commit) FROM events), (SELECT max(commit) FROM derived)) AS last',
  );
  return row?.last ?? 0;
};

/**
 * What is to be written anew at start: visitors of commits that the derived tables have not seen, all visitors of a site whose
 * rules have changed since, and those who were set aside.
 */
export const catchUp = async (
  store: Store,
  keeper: Keeper,
  rules: ReadonlyMap<string, Rules>,
  commit: number,
): Promise<void> => {
  const marks = await store.askKeeper<{ name: string; commit: number; rules: string }>(
    'SELECT name, commit, rules FROM derived FINAL',
  );
  const derived = marks.find(({ name }) => name === 'all')?.commit ?? 0;
  const changed = [...rules].filter(
    ([site, own]) => marks.find(({ name }) => name === `site ${site}`)?.rules !== hashRules(own),
  );
  const rows = await store.askKeeper<{ site: string; visitor: string }>(
    `SELECT DISTINCT site, visitor FROM events
WHERE (commit > {derived:UInt64} OR site IN {changed:Array(String)}) AND visitor != {nil:UUID}`,
    { derived, changed: changed.map(([site]) => site), nil: nilId },
  );
  for (const { site, visitor } of rows) keeper.touch(site, visitor);
  const soldUntil = marks.find(({ name }) => name === salesMark)?.commit ?? 0;
  keeper.onSales(await readSoldSince(store, soldUntil), await readLastTouchpoint(store));
  await keeper.touchAside();
  await keeper.derive();
  await store.insert(
    'keeper',
    'derived',
    changed.map(([site, own]) => ({ name: `site ${site}`, commit, rules: hashRules(own) })),
  );
};
