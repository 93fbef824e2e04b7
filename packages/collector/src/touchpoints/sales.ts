import { isSaleKind, type SaleKind } from '@safar/schema';
import { nilId } from '../ingest/event-row.js';
import type { Params, Store } from '../store/store.js';
import { splitTexts } from './split-texts.js';
import type { TouchpointRow } from './touchpoint-row.js';

/** What a shop's server said of an order. */
export interface Sale {
  id: string;
  /** Unix milliseconds. */
  at: number;
  kind: SaleKind;
  /** `nilId` = of whoever made the order. */
  visitor: string;
  /** Number of the order; '' = none. */
  order: string;
  /** Checked when it came in. */
  params: object;
}

const kinds = `touchpoints.kind IN ('purchase', 'refund', 'payment_failed')`;

/** By each of the two an index of its own finds them, which a question for both would not use. Of copies the first counts. */
const salesSql = `
SELECT id, argMax(toUnixTimestamp64Milli(touchpoints.at), keep) AS at, argMax(touchpoints.kind, keep) AS kind,
  toString(argMax(touchpoints.visitor, keep)) AS visitor, argMax(touchpoints.transaction_id, keep) AS order,
  argMax(touchpoints.params, keep) AS params
FROM touchpoints
WHERE site = {site:String} AND id IN (
  SELECT id FROM touchpoints WHERE site = {site:String} AND ${kinds} AND touchpoints.visitor IN {visitors:Array(UUID)}
  UNION ALL
  SELECT id FROM touchpoints WHERE site = {site:String} AND ${kinds} AND touchpoints.transaction_id IN {orders:Array(String)}
)
GROUP BY id
ORDER BY at, id`;

/** What servers said of some visitors, and of some orders. */
export const readSales = async (
  store: Store,
  site: string,
  visitors: readonly string[],
  orders: readonly string[],
): Promise<Sale[]> => {
  const rows = await store.askKeeper<Omit<Sale, 'params'> & { params: string }>(salesSql, {
    site,
    visitors: [...visitors],
    orders: [...orders],
  });
  return rows.map((row) => ({ ...row, params: JSON.parse(row.params) as object }));
};

/** Whose journey something belongs to that a server said. */
export type Sold = Pick<Sale, 'visitor' | 'order'> & { site: string };

/** All that was said since a commit of the table. */
export const readSoldSince = (store: Store, commit: number): Promise<Sold[]> =>
  store.askKeeper<Sold>(
    `SELECT DISTINCT site, toString(touchpoints.visitor) AS visitor, transaction_id AS order FROM touchpoints
WHERE commit > {commit:UInt64} AND ${kinds}`,
    { commit },
  );

/** All that was said of somebody. @param whose condition of the table */
export const readSoldOf = (store: Store, whose: string, bound: Params): Promise<Sold[]> =>
  store.ask<Sold>(
    // Outside, since there the condition would mean the text and not the column.
    `SELECT DISTINCT site, toString(whose) AS visitor, order FROM (
  SELECT site, touchpoints.visitor AS whose, transaction_id AS order FROM touchpoints WHERE site = {site:String} AND ${whose} AND ${kinds}
)`,
    bound,
  );

export const hasVisitor = ({ visitor }: Pick<Sale, 'visitor'>): boolean => visitor !== nilId;

/** Those of some rows. */
export const listSold = (rows: readonly TouchpointRow[]): Sold[] =>
  rows
    .filter(({ kind }) => isSaleKind(kind))
    .map(({ site, visitor, params }) => ({
      site,
      visitor,
      order: (JSON.parse(params) as { transaction_id?: string }).transaction_id ?? '',
    }));

const toldSql = `
SELECT DISTINCT JSONExtractString(params, 'transaction_id') AS order FROM events
WHERE site = {site:String} AND name IN ('purchase', 'pending_purchase') AND order IN {orders:Array(String)}`;

/** How many of some orders no page has told of so far. */
export const countUnmatched = async (
  store: Store,
  site: string,
  orders: readonly string[],
): Promise<number> => {
  const told = new Set<string>();
  for (const portion of splitTexts(orders))
    for (const { order } of await store.ask<{ order: string }>(toldSql, { site, orders: portion }))
      told.add(order);
  return orders.length - told.size;
};
