import { toldTouchpoints, touchpointTellMs, type Met, type Told } from '@safar/schema';
import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { getLastIdentity, type Browser } from './identities.js';
import type { ToldParams } from './told-params.js';

interface Row {
  id: string;
  at: number;
  kind: string;
  params: string;
}

const select = 'SELECT id, toUnixTimestamp64Milli(touchpoints.at) AS at, kind, params FROM touchpoints FINAL';
const wanted = `kind IN {kinds:Array(String)}
  AND touchpoints.at > fromUnixTimestamp64Milli({since:Int64})
ORDER BY touchpoints.at DESC, id
LIMIT ${toldTouchpoints}`;

// Each by an index of its own, which a question for both would not use.
const ofVisitor = `${select}
WHERE site = {site:String} AND visitor = {visitor:UUID} AND ${wanted}`;
const ofIdentity = `${select}
WHERE site = {site:String} AND visitor = {nil:UUID} AND identity = {identity:String} AND ${wanted}`;

const parse = (params: string): Record<string, unknown> => JSON.parse(params) as Record<string, unknown>;

/**
 * What a proven browser hears: the newest touchpoints of its visitor and of the identity that it said last, of the kinds and with the
 * parameters that surveys ask by.
 */
export const tellTouchpoints = async (
  store: Store,
  browser: Browser,
  told: ToldParams,
  now: number,
): Promise<Met> => {
  if (told.size === 0) return { touchpoints: [] };
  const { site, visitor } = browser;
  const bound = { site, kinds: [...told.keys()], since: now - touchpointTellMs };
  const identity = await getLastIdentity(store, browser);
  const rows = [
    ...(await store.ask<Row>(ofVisitor, { ...bound, visitor })),
    ...(identity === '' ? [] : await store.ask<Row>(ofIdentity, { ...bound, nil: nilId, identity })),
  ];
  return {
    touchpoints: rows
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
      .slice(0, toldTouchpoints)
      .map(({ id, at, kind, params }) => ({
        id,
        at,
        kind,
        params: Object.fromEntries(
          Object.entries(parse(params)).filter(([name]) => told.get(kind)?.has(name)),
        ),
      })),
  };
};

/**
 * Touchpoints that are known by the visitor itself, the newest first. Not those of an identity: a browser can say any, and would be
 * told everything about somebody else.
 */
export const listTouchpoints = async (
  store: Store,
  site: string,
  visitor: string,
  most: number,
): Promise<Told['list']> => {
  const rows = await store.ask<Row>(
    `${select}
WHERE site = {site:String} AND visitor = {visitor:UUID}
ORDER BY touchpoints.at DESC, id
LIMIT ${most}`,
    { site, visitor },
  );
  return rows.map(({ at, kind, params }) => ({ at, name: kind, params: parse(params) }));
};
