import { definitions, fewest, type Figure, type WalkPage, type WalkStage } from '@safar/schema';
import { shareFigure } from '../figure.js';
import { getStageTitle } from '../map/stage-title.js';
import { askPanel, countedVisits, getParamsOf, type Question } from '../question.js';

// A visit is in the stages that its pages were seen in, and in those that an event on a page led to.
const stagesSql = `
WITH journeys AS (
  SELECT visit, arrayFilter(one -> one.2 > 0, arrayMap((at, stage) -> (at, indexOf({order:Array(String)}, stage)),
    arrayConcat(\`steps.at\`, \`entered.at\`), arrayConcat(arrayMap(one -> toString(one), \`steps.stage\`), arrayMap(one -> toString(one), \`entered.stage\`)))) AS been
  FROM visits FINAL
  WHERE ${countedVisits}
)
SELECT {order:Array(String)}[place] AS stage, count() AS reached,
  countIf(arrayExists(one -> one.2 > place AND one.1 >= since, been)) AS passedOn
FROM (
  SELECT been, arrayJoin(arrayDistinct(arrayMap(one -> one.2, been))) AS place,
    arrayMin(arrayMap(one -> one.1, arrayFilter(one -> one.2 = place, been))) AS since
  FROM journeys
)
GROUP BY place
ORDER BY place`;

const visitsSql = `
SELECT count() AS visits FROM visits FINAL
WHERE ${countedVisits}`;

const pagesSql = `
SELECT path, count() AS n, quantileExact(0.5)(engaged) AS medianMs
FROM visits FINAL
ARRAY JOIN \`steps.path\` AS path, \`steps.engaged_ms\` AS engaged
WHERE ${countedVisits} AND engaged > 0 AND has({paths:Array(String)}, path)
GROUP BY path
ORDER BY path`;

interface Stage {
  stage: string;
  reached: number;
  passedOn: number;
}

interface Page {
  path: string;
  n: number;
  medianMs: number;
}

const getEngaged = ({ lang }: Question, page: Page | undefined): Figure => {
  const n = page?.n ?? 0;
  return {
    id: 'walks.engaged',
    unit: 'ms',
    n,
    ...(page && n >= fewest
      ? { value: page.medianMs }
      : { value: null, reason: `too few: ${n} of ${fewest}` }),
    definition: definitions[lang]['walks.engaged'],
  };
};

/**
 * What real visits of the period did where walks went.
 * @param paths pages that walks saw
 */
export const askBeside = async (
  question: Question,
  paths: readonly string[],
): Promise<{ stages: WalkStage[]; pages: WalkPage[]; sql: { title: string; text: string }[] }> => {
  const { store, site, lang } = question;
  const { stages, languages } = site.config;
  const params = { ...getParamsOf(question), order: stages.map(({ id }) => id), paths };
  const [all, reached, pages] = await Promise.all([
    askPanel<{ visits: number }>(store, 'Number of visits', visitsSql, params),
    askPanel<Stage>(store, 'Visits that reached each stage, and passed on', stagesSql, params),
    askPanel<Page>(store, 'Engaged time of these pages', pagesSql, params),
  ]);
  const visits = all.rows[0]?.visits ?? 0;
  return {
    stages: stages.map((stage) => {
      const own = reached.rows.find((row) => row.stage === stage.id) ?? { reached: 0, passedOn: 0 };
      return {
        stage: stage.id,
        title: getStageTitle(stage, lang, languages),
        reached: shareFigure(question, 'walks.reached', own.reached, visits),
        passedOn: shareFigure(question, 'walks.passed_on', own.passedOn, own.reached),
      };
    }),
    pages: paths.map((path) => ({
      path,
      engaged: getEngaged(
        question,
        pages.rows.find((row) => row.path === path),
      ),
    })),
    sql: [all.sql, reached.sql, pages.sql],
  };
};
