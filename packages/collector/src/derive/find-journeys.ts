import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { isOfWalk } from '../store/walks-of.js';
import type { Journey } from './off-site.js';

const buyersSql = `
SELECT ordered, toString(any(buyer)) AS visitor, argMin(toString(bought), (name != 'purchase', at)) AS visit, walked, uniqExact(buyer) AS buyers
FROM (
  SELECT JSONExtractString(params, 'transaction_id') AS ordered, events.visitor AS buyer, events.visit AS bought, name, events.time AS at,
    ${isOfWalk} AS walked
  FROM events FINAL
  WHERE site = {site:String} AND name IN ('purchase', 'pending_purchase') AND events.visitor != {nil:UUID} AND NOT bot
)
WHERE ordered IN {orders:Array(String)}
GROUP BY ordered, walked
ORDER BY walked DESC`;

/**
 * Who bought some orders, by their numbers. Browsers may say any number: an order that several visitors claim is nobody's. One
 * that was bought in a walk and by a visitor as well is the visitor's.
 */
export const findJourneys = async (
  store: Store,
  site: string,
  orders: readonly string[],
): Promise<Map<string, Journey>> => {
  if (orders.length === 0) return new Map();
  const rows = await store.askKeeper<{
    ordered: string;
    visitor: string;
    visit: string;
    walked: boolean | number;
    buyers: number;
  }>(buyersSql, { site, orders: [...orders], nil: nilId });
  // Those of visitors come after those of walks, and take their place.
  const last = new Map(rows.map((row) => [row.ordered, row]));
  return new Map(
    [...last.values()]
      .filter(({ buyers }) => buyers === 1)
      .map(({ ordered, visitor, visit, walked }) => [ordered, { visitor, visit, isWalk: Boolean(walked) }]),
  );
};

const showingsSql = `
SELECT DISTINCT visitor FROM showings FINAL
WHERE site = {site:String} AND reference IN {orders:Array(String)}`;

/** The ids under which links of some orders were answered: their journey may be another one now. */
export const findShowings = async (
  store: Store,
  site: string,
  orders: readonly string[],
): Promise<string[]> => {
  if (orders.length === 0) return [];
  const rows = await store.askKeeper<{ visitor: string }>(showingsSql, { site, orders: [...orders] });
  return rows.map(({ visitor }) => visitor);
};
