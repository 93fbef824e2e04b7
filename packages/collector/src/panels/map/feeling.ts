import { fewest, type MapStage } from '@safar/schema';
import { nilId } from '../../ingest/event-row.js';
import { scoreFigure } from '../figure.js';
import { getMean, getNps } from '../intervals.js';
import { askPanel, getParamsOf, type Question } from '../question.js';
import { listQuestions, type KnownSurvey } from '../survey-questions.js';

/** Answers of journeys: those by link that belong to none are not on the map. */
const answers = `answers FINAL
WHERE site = {site:String} AND NOT bot AND NOT walk AND journey != {nil:UUID} AND toDate(at, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;

const csatSql = `
SELECT about, survey, question, count() AS n, sum(number - 3) AS sum, sum((number - 3) * (number - 3)) AS sumOfSquares
FROM ${answers}
  AND has({csat:Array(String)}, concat(survey, '/', question)) AND number BETWEEN 1 AND 5
GROUP BY about, survey, question`;

const npsSql = `
SELECT about, count() AS n, countIf(number >= 9) AS promoters, countIf(number <= 6) AS detractors
FROM ${answers}
  AND has({nps:Array(String)}, concat(survey, '/', question)) AND number BETWEEN 0 AND 10
GROUP BY about`;

const wordsSql = `
SELECT about, survey, question, if(text = '', other, text) AS words, toUnixTimestamp64Milli(at) AS atMs, language, count() OVER (PARTITION BY about) AS of
FROM ${answers}
  AND words != ''
ORDER BY answers.at DESC, visitor
LIMIT 5 BY about`;

interface Csat {
  about: string;
  survey: string;
  question: string;
  n: number;
  sum: number;
  sumOfSquares: number;
}
interface Nps {
  about: string;
  n: number;
  promoters: number;
  detractors: number;
}
interface Words {
  about: string;
  survey: string;
  question: string;
  words: string;
  atMs: number;
  language: string;
  of: number;
}

export type Feeling = Pick<MapStage, 'feeling' | 'nps' | 'saying' | 'sayingCount'>;

const scale: [number, number] = [-2, 2];

const toFeeling = (
  { survey, question, n, sum, sumOfSquares }: Csat,
  title: string,
): MapStage['feeling'][number] => ({
  survey,
  title,
  question,
  n,
  ...(n < fewest
    ? { value: null, reason: `too few: ${n} of ${fewest}` }
    : getMean(sum, sumOfSquares, n, scale)),
});

/** How people felt about each stage, on −2 to +2 out of 1 to 5; NPS beside it, never mixed in; and their latest words. */
export const askFeeling = async (question: Question, surveys: readonly KnownSurvey[]) => {
  const params = {
    ...getParamsOf(question),
    nil: nilId,
    csat: listQuestions(surveys, 'csat'),
    nps: listQuestions(surveys, 'nps'),
  };
  const [csat, nps, words] = await Promise.all([
    askPanel<Csat>(question.store, 'Satisfaction by stage', csatSql, params),
    askPanel<Nps>(question.store, 'Net Promoter Score by stage', npsSql, params),
    askPanel<Words>(question.store, 'Latest words by stage', wordsSql, params),
  ]);
  const titles = new Map(surveys.map(({ id, title }) => [id, title]));
  const order = surveys.map(({ id }) => id);
  const ofStage = (stage: string): Feeling => {
    const score = nps.rows.find(({ about }) => about === stage);
    const said = words.rows.filter(({ about }) => about === stage);
    return {
      feeling: csat.rows
        .filter(({ about }) => about === stage)
        .sort((a, b) => order.indexOf(a.survey) - order.indexOf(b.survey))
        .map((row) => toFeeling(row, titles.get(row.survey) ?? row.survey)),
      nps: score
        ? scoreFigure(question, 'map.nps', 'score', score.n, () =>
            getNps(score.promoters, score.detractors, score.n),
          )
        : null,
      saying: said.map((one) => ({
        text: one.words,
        survey: one.survey,
        question: one.question,
        at: one.atMs,
        language: one.language,
      })),
      sayingCount: said[0]?.of ?? 0,
    };
  };
  return { ofStage, sql: [csat.sql, nps.sql, words.sql] };
};
