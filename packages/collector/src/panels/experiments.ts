import {
  definitions,
  fewest,
  type Difference,
  type ExperimentRow,
  type ExperimentsPanel,
  type ExperimentVariant,
} from '@safar/schema';
import { compareShares, getSharedZ, testSplit, type Gap } from './differences.js';
import { compareAnswers, getComparable } from './experiment-answers.js';
import { listExperiments, type KnownExperiment, type KnownVariant } from './experiment-list.js';
import { scoreFigure } from './figure.js';
import { getWilson } from './intervals.js';
import { askPanel, getParamsOf, type Question } from './question.js';
import { getFigures, type Points } from './survey-figures.js';

/**
 * One row for each visitor who was shown one of the surveys on a page in the period; `surveys` is 1 but for who saw several, in the
 * period or before it. Who can store nothing is another visitor on every page, drawn anew each time: such are left out, as in visits.
 */
const seen = `
  shownTo AS (
    SELECT transform(toString(survey), {surveys:Array(String)}, {experiments:Array(String)}, '') AS experiment, visitor,
      anyIf(toString(survey), isWithin) AS own, uniqExact(survey) AS surveys, maxIf(answered, isWithin) AS hasAnswered,
      groupArrayIf(showing, isWithin) AS showings
    FROM (
      SELECT survey, visitor, answered, showing, toDate(at, {timeZone:String}) >= {from:Date} AS isWithin
      FROM showings FINAL
      WHERE site = {site:String} AND NOT bot AND NOT walk AND place = 'page' AND has({surveys:Array(String)}, toString(survey))
        AND toDate(at, {timeZone:String}) <= {to:Date}
        AND visitor NOT IN (SELECT visitor FROM visitors FINAL WHERE site = {site:String} AND memory)
    )
    GROUP BY experiment, visitor
    HAVING max(isWithin)
  )`;

const visitorsSql = `
WITH ${seen}
SELECT experiment, if(surveys > 1, '', own) AS survey, count() AS shown, countIf(hasAnswered) AS answered
FROM shownTo
GROUP BY experiment, survey`;

const pointsSql = `
WITH ${seen},
  lastOf AS (
    SELECT toString(survey) AS own, visitor, argMax(assumeNotNull(number), (at, showing)) AS point
    FROM answers FINAL
    WHERE site = {site:String} AND has({questions:Array(String)}, concat(survey, '/', question)) AND NOT skipped AND number IS NOT NULL
      AND showing IN (SELECT arrayJoin(showings) FROM shownTo WHERE surveys = 1)
    GROUP BY own, visitor
  )
SELECT own AS survey, point, count() AS count
FROM lastOf
GROUP BY survey, point
ORDER BY survey, point`;

interface Visitors {
  experiment: string;
  /** '' = more than one. */
  survey: string;
  shown: number;
  answered: number;
}
type Values = Points & { survey: string };

type Told = Omit<ExperimentVariant, 'differences'>;

/** Puts a gap between two figures into words, where both are out of enough. @param together variants that are measured against the first */
const toDifference = (
  question: Question,
  { id, unit }: Pick<Difference, 'id' | 'unit'>,
  n: Difference['n'],
  together: number,
  compare: (z: number) => Gap,
): Difference => {
  const words = definitions[question.lang];
  const definition =
    words['experiments.difference'] + (together > 1 ? ` ${words['experiments.together']}` : '');
  if (Math.min(...n) < fewest) return { id, unit, value: null, n, together, verdict: 'too-few', definition };
  const gap = compare(getSharedZ(together));
  const [low, high] = gap.interval;
  return {
    id,
    unit,
    ...gap,
    n,
    together,
    verdict: low > 0 ? 'higher' : high < 0 ? 'lower' : 'open',
    definition,
  };
};

const compareVariants = (
  question: Question,
  first: Told,
  own: Told,
  points: readonly [first: readonly Points[], own: readonly Points[]],
  asked: KnownVariant['asked'],
  together: number,
): Difference[] => {
  const response = toDifference(
    question,
    { id: 'experiments.response', unit: 'share' },
    [first.shown, own.shown],
    together,
    (z) =>
      compareShares({ count: first.answered, of: first.shown }, { count: own.answered, of: own.shown }, z),
  );
  const [[, of], [, ofOwn]] = [first.figures, own.figures];
  if (!asked || !of || !ofOwn) return [response];
  return [
    response,
    toDifference(question, ofOwn, [of.n, ofOwn.n], together, (z) =>
      compareAnswers(asked, points[0], points[1], z),
    ),
  ];
};

const toRow = (
  question: Question,
  experiment: KnownExperiment,
  visitors: readonly Visitors[],
  values: readonly Values[],
): ExperimentRow => {
  const words = definitions[question.lang];
  const own = visitors.filter((row) => row.experiment === experiment.id);
  const asked = getComparable(experiment.variants.map((variant) => variant.asked));
  const pointsOf = (survey: string): Points[] => values.filter((row) => row.survey === survey);
  const told = experiment.variants.map((variant): Told => {
    const { shown = 0, answered = 0 } = own.find(({ survey }) => survey === variant.survey) ?? {};
    const figures = asked ? getFigures(question, asked, pointsOf(variant.survey), 0).slice(0, 1) : [];
    return {
      survey: variant.survey,
      title: variant.title,
      share: variant.share,
      shown,
      answered,
      text: variant.asked?.text ?? '',
      figures: [
        {
          ...scoreFigure(question, 'experiments.response', 'share', shown, () => ({
            value: answered / shown,
            interval: getWilson(answered, shown),
          })),
          range: [0, 1],
        },
        ...figures.map((figure) => ({
          ...figure,
          definition: `${figure.definition} ${words['experiments.answer']}`,
        })),
      ],
    };
  });
  const [first] = told;
  const split = testSplit(
    told.map(({ shown }) => shown),
    told.map(({ share }) => share),
  );
  return {
    experiment: experiment.id,
    split: {
      ...split,
      verdict: experiment.isAlike ? split.verdict : 'other-moments',
      definition: words['experiments.split'],
    },
    mixed: own.find(({ survey }) => survey === '')?.shown ?? 0,
    variants: told.map((variant) => ({
      ...variant,
      differences:
        first === undefined || variant === first
          ? []
          : compareVariants(
              question,
              first,
              variant,
              [pointsOf(first.survey), pointsOf(variant.survey)],
              asked,
              told.length - 1,
            ),
    })),
  };
};

/**
 * Surveys against each other, experiment by experiment: how many of those who were shown one answered it, what its first question
 * was answered with, and how far each is from the first survey of the experiment. Everybody counts once; who was shown several
 * of them, and who answered by link, is left out.
 */
export const experimentsPanel = async (
  question: Question,
): Promise<Pick<ExperimentsPanel, 'figures' | 'rows' | 'sql'>> => {
  const experiments = listExperiments(question.site, question.lang);
  const variants = experiments.flatMap((experiment) =>
    experiment.variants.map(({ survey, asked }) => ({ experiment: experiment.id, survey, asked })),
  );
  const params = {
    ...getParamsOf(question),
    surveys: variants.map(({ survey }) => survey),
    experiments: variants.map(({ experiment }) => experiment),
    questions: variants.flatMap(({ survey, asked }) => (asked ? [`${survey}/${asked.id}`] : [])),
  };
  if (experiments.length === 0) return { figures: [], rows: [], sql: [] };
  const [visitors, values] = await Promise.all([
    askPanel<Visitors>(question.store, 'Visitors who were shown a survey', visitorsSql, params),
    askPanel<Values>(question.store, 'Last answer of each', pointsSql, params),
  ]);
  const rows = experiments.map((experiment) => toRow(question, experiment, visitors.rows, values.rows));
  return { figures: [], rows, sql: [visitors.sql, values.sql] };
};
