import {
  definitions,
  type SurveyQuestionRow,
  type SurveyRow,
  type SurveysPanel,
  type SurveyWords,
} from '@safar/schema';
import { nilId } from '../ingest/event-row.js';
import { getShare } from './figure.js';
import { getWilson } from './intervals.js';
import { askPanel, getParamsOf, type Question } from './question.js';
import { getFigures, type Points } from './survey-figures.js';
import { getKnownSurveys, type KnownSurvey } from './survey-questions.js';

const inPeriod = `site = {site:String} AND NOT bot AND NOT walk AND toDate(at, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;

const showingsSql = `
SELECT survey, place, countIf(journey != {nil:UUID}) AS joined, count() AS shown, countIf(answered) AS withAnswer, countIf(done) AS ended, countIf(dismissed) AS closed, countIf(later) AS putOff
FROM showings FINAL
WHERE ${inPeriod}
GROUP BY survey, place`;

const answersSql = `
SELECT survey, place, question, countIf(NOT skipped) AS given, countIf(skipped) AS notGiven
FROM answers FINAL
WHERE ${inPeriod}
GROUP BY survey, place, question`;

const valuesSql = `
SELECT survey, place, question, value, count() AS count
FROM answers FINAL
ARRAY JOIN if(isNull(number), options, [toString(number)]) AS value
WHERE ${inPeriod} AND NOT skipped
GROUP BY survey, place, question, value`;

const wordsSql = `
SELECT survey, place, question, if(text = '', other, text) AS words, toUnixTimestamp64Milli(at) AS atMs, language, about,
  path, cart_pieces AS pieces, cart_value AS cartValue, cart_currency AS currency, lcp_ms AS lcp, inp_ms AS inp, cls
FROM answers FINAL
WHERE ${inPeriod} AND words != ''
ORDER BY answers.at DESC, visitor
LIMIT 50 BY survey, place, question`;

type Place = SurveyRow['place'];
interface Showings {
  survey: string;
  place: Place;
  joined: number;
  shown: number;
  withAnswer: number;
  ended: number;
  closed: number;
  putOff: number;
}
interface Of {
  survey: string;
  place: Place;
  question: string;
}
type Answers = Of & { given: number; notGiven: number };
type Values = Of & { value: string; count: number };
type Words = Of & {
  words: string;
  atMs: number;
  language: string;
  about: string;
  path: string;
  pieces: number;
  cartValue: number | null;
  currency: string;
  lcp: number | null;
  inp: number | null;
  cls: number | null;
};
type Asked = KnownSurvey['questions'][number];

/** Everything that may be answered, with its words. */
const getOptions = (asked: Asked): { id: string; label: string }[] => {
  switch (asked.type) {
    case 'choice':
      return asked.options.map(({ id, text }) => ({ id, label: text }));
    case 'consent':
      return [{ id: '1', label: asked.statement }];
    case 'text':
    case 'contact':
      return [];
    default:
      return asked.names.map((name, index) => {
        const id = String(asked.min + index);
        return { id, label: asked.look === 'numbers' ? id : name };
      });
  }
};

const toWords = ({
  words,
  atMs,
  language,
  about,
  path,
  pieces,
  cartValue,
  currency,
  lcp,
  inp,
  cls,
}: Words): SurveyWords => ({
  text: words,
  at: atMs,
  language,
  ...(about === '' ? {} : { stage: about }),
  ...(path === '' ? {} : { path }),
  ...(pieces === 0
    ? {}
    : {
        cart: {
          pieces,
          ...(cartValue === null ? {} : { value: cartValue }),
          ...(currency === '' ? {} : { currency }),
        },
      }),
  ...(lcp === null && inp === null && cls === null
    ? {}
    : {
        vitals: {
          ...(lcp === null ? {} : { lcp }),
          ...(inp === null ? {} : { inp }),
          ...(cls === null ? {} : { cls }),
        },
      }),
});

const toQuestion = (
  question: Question,
  asked: Asked,
  answers: Answers | undefined,
  values: readonly Values[],
  words: readonly Words[],
): SurveyQuestionRow => {
  const given = answers?.given ?? 0;
  const passedOver = answers?.notGiven ?? 0;
  // Who does not tick a box has answered it: no. So has who leaves no contact.
  const n = asked.type === 'consent' || asked.type === 'contact' ? given + passedOver : given;
  const points = values.map(({ value, count }): Points => ({ point: Number(value), count }));
  return {
    question: asked.id,
    type: asked.type,
    text: asked.text,
    answers: n,
    skipped: n - given === 0 ? passedOver : 0,
    figures: getFigures(question, asked, points, given + passedOver),
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
    words: words.map(toWords),
  };
};

/**
 * What was asked and what was answered, survey by survey, in the order of the config; by link apart from what pages asked.
 */
export const surveysPanel = async (
  question: Question,
): Promise<Pick<SurveysPanel, 'figures' | 'rows' | 'sql'>> => {
  const { store } = question;
  const params = { ...getParamsOf(question), nil: nilId };
  const [showings, answers, values, words] = await Promise.all([
    askPanel<Showings>(store, 'Surveys shown', showingsSql, params),
    askPanel<Answers>(store, 'Answers', answersSql, params),
    askPanel<Values>(store, 'Points and options', valuesSql, params),
    askPanel<Words>(store, 'Words', wordsSql, params),
  ]);
  const toRow = ({ id, title, questions }: KnownSurvey, place: Place): SurveyRow => {
    const {
      joined = 0,
      shown = 0,
      withAnswer = 0,
      ended = 0,
      closed = 0,
      putOff = 0,
    } = showings.rows.find((row) => row.survey === id && row.place === place) ?? {};
    const isOf = (asked: Asked) => (row: Of) =>
      row.survey === id && row.place === place && row.question === asked.id;
    return {
      survey: id,
      title,
      place,
      shown,
      answered: withAnswer,
      done: ended,
      dismissed: closed,
      later: putOff,
      responseRate: getShare(withAnswer, shown),
      ...(place === 'link'
        ? { byLink: { definition: definitions[question.lang]['surveys.by_link'], joined } }
        : {}),
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
  };
  const told = new Set(showings.rows.map(({ survey, place }) => `${survey} ${place}`));
  const rows = getKnownSurveys(question.site, question.lang).flatMap((survey) =>
    (['page', 'link'] as const)
      .filter((place) => survey.places.includes(place) || told.has(`${survey.id} ${place}`))
      .map((place) => toRow(survey, place)),
  );
  return { figures: [], rows, sql: [showings.sql, answers.sql, values.sql, words.sql] };
};
