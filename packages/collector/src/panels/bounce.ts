import type { BouncePanel, BounceRow } from '@safar/schema';
import { getShare, shareFigure } from './figure.js';
import { askPanel, countedVisits, getParamsOf, type Question } from './question.js';

// A page view that was lost still shows in the numbers of the others: it was seen.
const landingSql = `
SELECT
  landing AS path, count() AS visits,
  countIf(greatest(page_views, last_page_no) = 1) AS classic,
  countIf(greatest(page_views, last_page_no) = 1 AND engaged_ms <= {engagedAfterMs:UInt64} AND key_events = 0) AS bounced
FROM visits FINAL
WHERE ${countedVisits} AND page_views > 0
GROUP BY landing
ORDER BY visits DESC, path`;

/** Landing pages shown; figures are of all. */
const mostRows = 500;

interface Landing {
  path: string;
  visits: number;
  classic: number;
  bounced: number;
}

const toRow = ({ path, visits, classic, bounced }: Landing): BounceRow => ({
  path,
  visits,
  bounced: getShare(bounced, visits),
  read: classic - bounced,
  wentOn: visits - classic,
  classic: getShare(classic, visits),
});

/** Both bounces, by landing page. */
export const bouncePanel = async (
  question: Question,
): Promise<Pick<BouncePanel, 'figures' | 'rows' | 'sql'>> => {
  const { engagedAfterMs } = question.site.config.visit;
  const { rows, sql } = await askPanel<Landing>(question.store, 'Visits by landing page', landingSql, {
    ...getParamsOf(question),
    engagedAfterMs,
  });
  const sum = (key: 'visits' | 'classic' | 'bounced'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    figures: [
      shareFigure(question, 'bounce.engaged', sum('bounced'), sum('visits')),
      shareFigure(question, 'bounce.classic', sum('classic'), sum('visits')),
    ],
    rows: rows.slice(0, mostRows).map(toRow),
    sql: [sql],
  };
};
