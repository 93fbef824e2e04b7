import type { Store } from '../store/store.js';
import type { VisitorEvent } from './visitor-event.js';

/** Most events of one visitor that are read: who has more is no visitor. */
const mostEvents = 20_000;

const sql = `
SELECT visitor, visit, page, page_no AS pageNo, n, id,
  name, toUnixTimestamp64Milli(time) AS time, path, params, bot, reference
FROM events FINAL
WHERE site = {site:String} AND visitor IN {visitors:Array(UUID)}
ORDER BY visitor, events.time, page_no, n
LIMIT ${mostEvents} BY visitor`;

type Row = Omit<VisitorEvent, 'params'> & { params: string };

/** Every event of some visitors of a site, each once. */
export const readEvents = async (
  store: Store,
  site: string,
  visitors: readonly string[],
): Promise<VisitorEvent[]> => {
  const rows = await store.askKeeper<Row>(sql, { site, visitors });
  return rows.map((row) => {
    const params: unknown = JSON.parse(row.params);
    return { ...row, params: typeof params === 'object' && params !== null ? params : {} };
  });
};
