import { toldEvents, type Told } from '@safar/schema';
import { nilId } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import type { Browser } from '../touchpoints/identities.js';
import { listTouchpoints } from '../touchpoints/tell-touchpoints.js';
import type { Touchpoints } from '../touchpoints/touchpoints.js';

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

/**
 * Everything that is known about a visitor of a site. What happened off the site is listed with the rest, and is no event.
 * @param isProven nobody else may hear of touchpoints: those may be of a visitor that no event is of
 */
export const tellVisitor = async (
  store: Store,
  { isIdentified }: Pick<Touchpoints, 'isIdentified'>,
  browser: Browser,
  isProven: boolean,
): Promise<Told> => {
  const { site, visitor } = browser;
  const [sum] = await store.ask<Omit<Told, 'list' | 'identified'>>(sums, { site, visitor, nil: nilId });
  const rows = await store.ask<{ at: number; name: string; params: string }>(list, { site, visitor });
  const events = rows.map(({ params, ...row }) => ({
    ...row,
    params: JSON.parse(params) as Record<string, unknown>,
  }));
  const touchpoints = isProven ? await listTouchpoints(store, site, visitor, toldEvents) : [];
  return {
    ...(sum ?? { events: 0, visits: 0, pageViews: 0, answers: 0, firstAt: 0 }),
    identified: isProven && (await isIdentified(browser)),
    // The sort is stable: events of one moment stay as they were.
    list: [...events, ...touchpoints].sort((a, b) => b.at - a.at).slice(0, toldEvents),
  };
};
