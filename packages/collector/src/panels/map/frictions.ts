import type { MapFriction } from '@safar/schema';
import { askPanel, countedVisits, getParamsOf, type Question } from '../question.js';

// A page counts for its own stage; one that no rule names, such as most broken links, for the stage its visitor was in,
// and for the first stage when there was none yet: a broken link that somebody lands on is met before anything else.
const frictionsSql = `
WITH pages AS (
  SELECT visit, path, multiIf(own_stage != '', own_stage, carried_stage != '', carried_stage, {firstStage:String}) AS stage, step = length(\`steps.path\`) AS is_last, load_ms,
    arrayFilter(name -> name != '', [if(not_found, 'not_found', ''), if(slow, 'slow', ''), if(loaded, '', 'left_before_load')]) AS own_kinds,
    arrayFilter((kind, what, at) -> at = step, arrayMap(kind -> toString(kind), \`frictions.kind\`), \`frictions.what\`, \`frictions.step\`) AS told_kinds,
    arrayFilter((what, at) -> at = step, \`frictions.what\`, \`frictions.step\`) AS told
  FROM visits FINAL
  ARRAY JOIN arrayEnumerate(\`steps.path\`) AS step, \`steps.path\` AS path, \`steps.own_stage\` AS own_stage, \`steps.stage\` AS carried_stage,
    \`steps.not_found\` AS not_found, \`steps.slow\` AS slow, \`steps.loaded\` AS loaded, \`steps.load_ms\` AS load_ms
  WHERE ${countedVisits}
)
SELECT stage, kind, path, uniqExact(visit) AS met, uniqExactIf(visit, is_last) AS left,
  quantileExactIf(0.75)(load_ms, load_ms > 0) AS p75Ms,
  sumMapIf([what], [1], what != '') AS told_of,
  arraySort((what, times) -> -times, told_of.1, told_of.2)[1] AS mostTold
FROM pages
ARRAY JOIN arrayConcat(own_kinds, told_kinds) AS kind, arrayConcat(arrayMap(name -> '', own_kinds), told) AS what
GROUP BY stage, kind, path
ORDER BY stage, met DESC, kind, path
LIMIT 10 BY stage`;

interface Friction {
  stage: string;
  kind: MapFriction['kind'];
  path: string;
  met: number;
  left: number;
  p75Ms: number;
  mostTold: string;
}

/** What went wrong, by stage, the most met first. */
export const askFrictions = async (question: Question) => {
  const { rows, sql } = await askPanel<Friction>(question.store, 'Frictions by stage', frictionsSql, {
    ...getParamsOf(question),
    firstStage: question.site.config.stages[0]?.id ?? '',
  });
  const ofStage = (stage: string): MapFriction[] =>
    rows
      .filter((row) => row.stage === stage)
      .map(({ kind, path, met, left, p75Ms, mostTold }) => ({
        kind,
        path,
        met,
        left,
        ...(kind === 'slow' ? { p75Ms } : {}),
        ...(mostTold === '' ? {} : { what: mostTold }),
      }));
  return { ofStage, sql: [sql] };
};
