import { toldEvents, type Told } from '@safar/schema';
import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';

const sums = `
SELECT count() AS events, uniqExactIf(visit, visit != {nil:UUID}) AS visits, countIf(name = 'page_view') AS pageViews,
  countIf(name = 'survey_answer') AS answers, toUnixTimestamp64Milli(min(time)) AS firstAt
FROM events FINAL
WHERE site = {site:String} AND visitor = {visitor:UUID}`;

const list = `
SELECT toUnixTimestamp64Milli(time) AS at, name, params
FROM events FINAL
WHERE site = {site:String} AND visitor = {visitor:UUID}
ORDER BY events.time DESC, page_no DESC, n DESC
LIMIT ${toldEvents}`;

/** Everything that is known about a visitor of a site. */
export const tellVisitor = async (store: Store, site: string, visitor: string): Promise<Told> => {
  const [sum] = await store.ask<Omit<Told, 'list'>>(sums, { site, visitor, nil: nilId });
  const rows = await store.ask<{ at: number; name: string; params: string }>(list, { site, visitor });
  return {
    ...(sum ?? { events: 0, visits: 0, pageViews: 0, answers: 0, firstAt: 0 }),
    list: rows.map(({ params, ...row }) => ({
      ...row,
      params: JSON.parse(params) as Record<string, unknown>,
    })),
  };
};
