import type { Figure, SurveyQuestionRow, SurveyRow, SurveysPanel } from '@safar/schema';
import { getShare, scoreFigure } from './figure.js';
import { getNps, getWilson } from './intervals.js';
import { askPanel, getParamsOf, type Question } from './question.js';
import { getKnownSurveys, type KnownSurvey } from './survey-questions.js';

const inPeriod = `site = {site:String} AND NOT bot AND toDate(at, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;

const showingsSql = `
SELECT survey, count() AS shown, countIf(answered) AS withAnswer, countIf(done) AS ended, countIf(dismissed) AS closed, countIf(later) AS putOff
FROM showings FINAL
WHERE ${inPeriod}
GROUP BY survey`;

const answersSql = `
SELECT survey, question, countIf(NOT skipped) AS given, countIf(skipped) AS notGiven
FROM answers FINAL
WHERE ${inPeriod}
GROUP BY survey, question`;

const valuesSql = `
SELECT survey, question, value, count() AS count
FROM answers FINAL
ARRAY JOIN if(isNull(number), options, [toString(number)]) AS value
WHERE ${inPeriod} AND NOT skipped
GROUP BY survey, question, value`;

const wordsSql = `
SELECT survey, question, if(text = '', other, text) AS words, toUnixTimestamp64Milli(at) AS atMs, language, about
FROM answers FINAL
WHERE ${inPeriod} AND words != ''
ORDER BY answers.at DESC, visitor
LIMIT 50 BY survey, question`;

interface Showings {
  survey: string;
  shown: number;
  withAnswer: number;
  ended: number;
  closed: number;
  putOff: number;
}
interface Of {
  survey: string;
  question: string;
}
type Answers = Of & { given: number; notGiven: number };
type Values = Of & { value: string; count: number };
type Words = Of & { words: string; atMs: number; language: string; about: string };
type Asked = KnownSurvey['questions'][number];

const points = (low: number, high: number): { id: string; label: string }[] =>
  Array.from({ length: high - low + 1 }, (_, index) => ({
    id: String(low + index),
    label: String(low + index),
  }));

const getOptions = (asked: Asked): { id: string; label: string }[] => {
  if (asked.type === 'nps') return points(0, 10);
  if (asked.type === 'csat')
    return points(1, 5).map((point, index) => ({ ...point, label: asked.points[index] ?? point.label }));
  return asked.type === 'choice' ? asked.options.map(({ id, text }) => ({ id, label: text })) : [];
};

const getFigure = (question: Question, { type }: Asked, values: readonly Values[]): Figure | undefined => {
  const count = (isCounted: (point: number) => boolean): number =>
    values.filter(({ value }) => isCounted(Number(value))).reduce((sum, value) => sum + value.count, 0);
  if (type === 'nps') {
    const n = count((point) => point >= 0 && point <= 10);
    const [promoters, detractors] = [
      count((point) => point >= 9 && point <= 10),
      count((point) => point >= 0 && point <= 6),
    ];
    return scoreFigure(question, 'surveys.nps', 'score', n, () => getNps(promoters, detractors, n), {
      promoters,
      passives: n - promoters - detractors,
      detractors,
    });
  }
  if (type !== 'csat') return undefined;
  const n = count((point) => point >= 1 && point <= 5);
  const satisfied = count((point) => point === 4 || point === 5);
  return scoreFigure(
    question,
    'surveys.csat',
    'share',
    n,
    () => ({ value: satisfied / n, interval: getWilson(satisfied, n) }),
    { satisfied },
  );
};

const toQuestion = (
  question: Question,
  asked: Asked,
  answers: Answers | undefined,
  values: readonly Values[],
  words: readonly Words[],
): SurveyQuestionRow => {
  const figure = getFigure(question, asked, values);
  const n = answers?.given ?? 0;
  return {
    question: asked.id,
    type: asked.type,
    text: asked.text,
    answers: n,
    skipped: answers?.notGiven ?? 0,
    ...(figure ? { figure } : {}),
    values: getOptions(asked).map(({ id, label }) => {
      const count = values.find(({ value }) => value === id)?.count ?? 0;
      return {
        id,
        label,
        count,
        share: n === 0 ? 0 : count / n,
        ...(n === 0 ? {} : { interval: getWilson(count, n) }),
      };
    }),
    words: words.map((one) => ({
      text: one.words,
      at: one.atMs,
      language: one.language,
      ...(one.about === '' ? {} : { stage: one.about }),
    })),
  };
};

/** What was asked and what was answered, survey by survey, in the order of the config. */
export const surveysPanel = async (
  question: Question,
): Promise<Pick<SurveysPanel, 'figures' | 'rows' | 'sql'>> => {
  const { store } = question;
  const params = getParamsOf(question);
  const [showings, answers, values, words] = await Promise.all([
    askPanel<Showings>(store, 'Surveys shown', showingsSql, params),
    askPanel<Answers>(store, 'Answers', answersSql, params),
    askPanel<Values>(store, 'Points and options', valuesSql, params),
    askPanel<Words>(store, 'Words', wordsSql, params),
  ]);
  const rows = getKnownSurveys(question.site, question.lang).map(({ id, title, questions }): SurveyRow => {
    const {
      shown = 0,
      withAnswer = 0,
      ended = 0,
      closed = 0,
      putOff = 0,
    } = showings.rows.find(({ survey }) => survey === id) ?? {};
    const isOf = (asked: Asked) => (row: Of) => row.survey === id && row.question === asked.id;
    return {
      survey: id,
      title,
      shown,
      answered: withAnswer,
      done: ended,
      dismissed: closed,
      later: putOff,
      responseRate: getShare(withAnswer, shown),
      questions: questions.map((asked) =>
        toQuestion(
          question,
          asked,
          answers.rows.find(isOf(asked)),
          values.rows.filter(isOf(asked)),
          words.rows.filter(isOf(asked)),
        ),
      ),
    };
  });
  return { figures: [], rows, sql: [showings.sql, answers.sql, values.sql, words.sql] };
};
