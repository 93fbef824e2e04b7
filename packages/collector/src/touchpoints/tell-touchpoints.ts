import { toldTouchpoints, touchpointTellMs, type Met, type Told } from '@safar/schema';
import type { Store } from '../store/store.js';
import type { Browser } from './identities.js';
import type { ToldParams } from './told-params.js';

interface Row {
  id: string;
  at: number;
  kind: string;
  params: string;
}

/**
 * The newest touchpoints of somebody. They are found by an index beside the key, and of their copies the first is taken by the key:
 * FINAL would read every row that might be a copy of one, much of the table. Each of `whose` has an index of its own, which a question
 * for both would not use.
 */
const select = (whose: string, most: number): string => `
SELECT id, argMax(toUnixTimestamp64Milli(touchpoints.at), keep) AS at, argMax(touchpoints.kind, keep) AS kind,
  argMax(touchpoints.params, keep) AS params
FROM touchpoints
WHERE site = {site:String} AND id IN (
  SELECT id FROM touchpoints
  WHERE site = {site:String} AND ${whose} AND touchpoints.at > fromUnixTimestamp64Milli({since:Int64})
    AND (empty({kinds:Array(String)}) OR touchpoints.kind IN {kinds:Array(String)})
  ORDER BY touchpoints.at DESC
  LIMIT ${most}
)
GROUP BY id
HAVING argMax(${whose}, keep)
ORDER BY at DESC, id`;

const visitorIs = 'visitor = {visitor:UUID}';
const identityIs = 'identity = {identity:String}';

const parse = (params: string): Record<string, unknown> => JSON.parse(params) as Record<string, unknown>;

/**
 * What a proven browser hears: the newest touchpoints of its visitor and of the identity that it said last, of the kinds and with the
 * parameters that surveys ask by.
 * @param identity keyed hash; '' = none
 */
export const tellTouchpoints = async (
  store: Store,
  { site, visitor }: Browser,
  identity: string,
  told: ToldParams,
  now: number,
): Promise<Met['touchpoints']> => {
  if (told.size === 0) return [];
  const bound = { site, kinds: [...told.keys()], since: now - touchpointTellMs };
  const rows = [
    ...(await store.ask<Row>(select(visitorIs, toldTouchpoints), { ...bound, visitor })),
    ...(identity === ''
      ? []
      : await store.ask<Row>(select(identityIs, toldTouchpoints), { ...bound, identity })),
  ];
  return rows
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .slice(0, toldTouchpoints)
    .map(({ id, at, kind, params }) => ({
      id,
      at,
      kind,
      params: Object.fromEntries(Object.entries(parse(params)).filter(([name]) => told.get(kind)?.has(name))),
    }));
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
  const bound = { site, visitor, kinds: [], since: 0 };
  const rows = await store.ask<Row>(select(visitorIs, most), bound);
  return rows.map(({ at, kind, params }) => ({ at, name: kind, params: parse(params) }));
};
