import type { MapStage } from '@safar/schema';
import { askPanel, countedVisits, getParamsOf, type Question } from '../question.js';

const sourcesSql = `
SELECT \`steps.stage\`[1] AS stage, if(source_host = '' OR source_class IN ('direct', 'internal'), source_class, source_host) AS label, count() AS count
FROM visits FINAL
WHERE ${countedVisits} AND page_views > 0
GROUP BY stage, label
ORDER BY stage, count DESC, label`;

const pagesSql = `
SELECT stage, path AS label, count() AS count
FROM visits FINAL
ARRAY JOIN \`steps.stage\` AS stage, \`steps.path\` AS path
WHERE ${countedVisits}
GROUP BY stage, label
ORDER BY stage, count DESC, label`;

interface Row {
  stage: string;
  label: string;
  count: number;
}

type Touchpoint = MapStage['touchpoints'][number];

const mostShown = 5;

const getTop = (rows: readonly Row[], stage: string, kind: 'source' | 'page'): Touchpoint[] => {
  const own = rows.filter((row) => row.stage === stage);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  const shown = own
    .slice(0, mostShown)
    .map(({ label, count }): Touchpoint => ({ kind, label, count, share: count / total }));
  const rest = own.slice(mostShown).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? shown : [...shown, { kind: 'other', label: kind, count: rest, share: rest / total }];
};

/**
 * What visitors touched in each stage: where visits that began in it came from (shares of those visits), and the pages seen while in
 * it (shares of those page views). The rest of each kind is one line, labelled with its kind.
 */
export const askTouchpoints = async (question: Question) => {
  const params = getParamsOf(question);
  const [sources, pages] = await Promise.all([
    askPanel<Row>(question.store, 'Sources of visits by first stage', sourcesSql, params),
    askPanel<Row>(question.store, 'Pages by stage', pagesSql, params),
  ]);
  return {
    ofStage: (stage: string): Touchpoint[] => [
      ...getTop(sources.rows, stage, 'source'),
      ...getTop(pages.rows, stage, 'page'),
    ],
    sql: [sources.sql, pages.sql],
  };
};
