import { nilId } from '../../ingest/event-row.js';
import { askPanel, countedVisits, getParamsOf, type Question } from '../question.js';

const visitsSql = `
SELECT count() AS visits, uniqExact(visitor) AS visitors, sum(page_views) AS pageViews, sum(arrived) AS arrived, sum(missing) AS missing
FROM visits FINAL
WHERE ${countedVisits}`;

// Page views without a stored id count as page views, and as nothing else.
const othersSql = `
SELECT
  (SELECT sum(page_views) FROM visits FINAL
    WHERE site = {site:String} AND NOT bot AND memory AND NOT walk AND toDate(start, {timeZone:String}) BETWEEN {from:Date} AND {to:Date})
  + (SELECT count() FROM events FINAL
    WHERE site = {site:String} AND visitor = {nil:UUID} AND name = 'page_view' AND NOT bot
      AND toDate(time, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}) AS pageViews,
  (SELECT count() FROM visits FINAL
    WHERE site = {site:String} AND bot AND NOT walk AND toDate(start, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}) AS robots`;

interface Totals {
  visits: number;
  visitors: number;
  pageViews: number;
  arrived: number;
  missing: number;
}

/** Sums over the whole period. */
export const askTotals = async (question: Question) => {
  const params = getParamsOf(question);
  const [visits, others] = await Promise.all([
    askPanel<Totals>(question.store, 'Visits, visitors and numbered events', visitsSql, params),
    askPanel<{ pageViews: number; robots: number }>(
      question.store,
      'Page views without a stored id, and visits of robots',
      othersSql,
      {
        ...params,
        nil: nilId,
      },
    ),
  ]);
  const counted = visits.rows[0] ?? { visits: 0, visitors: 0, pageViews: 0, arrived: 0, missing: 0 };
  return {
    ...counted,
    pageViews: counted.pageViews + (others.rows[0]?.pageViews ?? 0),
    robots: others.rows[0]?.robots ?? 0,
    sql: [visits.sql, others.sql],
  };
};
