import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import type { Journey } from './off-site.js';

const buyersSql = `
SELECT ordered, toString(any(buyer)) AS visitor, argMin(toString(bought), (name != 'purchase', at)) AS visit
FROM (
  SELECT JSONExtractString(params, 'transaction_id') AS ordered, events.visitor AS buyer, events.visit AS bought, name, events.time AS at
  FROM events FINAL
  WHERE site = {site:String} AND name IN ('purchase', 'pending_purchase') AND events.visitor != {nil:UUID} AND NOT bot
)
WHERE ordered IN {orders:Array(String)}
GROUP BY ordered
HAVING uniqExact(buyer) = 1`;

/**
 * Who bought some orders, by their numbers. Browsers may say any number: an order that several visitors claim is nobody's.
 */
export const findJourneys = async (
  store: Store,
  site: string,
  orders: readonly string[],
): Promise<Map<string, Journey>> => {
  if (orders.length === 0) return new Map();
  const rows = await store.askKeeper<Journey & { ordered: string }>(buyersSql, {
    site,
    orders: [...orders],
    nil: nilId,
  });
  return new Map(rows.map(({ ordered, ...journey }) => [ordered, journey]));
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
