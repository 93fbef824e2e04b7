import { getPageSurveys, getText, isByLink, resolveSurvey, type QuestionContent } from '@safar/schema';
import type { Site } from '../site.js';

/** A survey of the config in the reader's language. */
export interface KnownSurvey {
  id: string;
  title: string;
  /** Where it may be asked. */
  places: ('page' | 'link')[];
  questions: Exclude<QuestionContent, { type: 'message' }>[];
}

/** Names stand between marks of isolation for the widget's sake; the report wants plain text, and has nobody's answer or cart. */
const sayToReaders = (text: string): string =>
  text.replace(/[\u2068\u2069]/g, '').replace(/\{(?:answer:[^{}]*|cart\.value:\d)\}/g, '…');

/** The surveys of a site, with everything that asks something. */
export const getKnownSurveys = ({ config }: Site, lang: string): KnownSurvey[] => {
  const onPages = new Set(getPageSurveys(config));
  return config.surveys.map((survey) => ({
    id: survey.id,
    places: [
      ...(onPages.has(survey) ? (['page'] as const) : []),
      ...(isByLink(survey) ? (['link'] as const) : []),
    ],
    title: survey.title === undefined ? survey.id : getText(survey.title, lang, config.languages),
    questions: resolveSurvey(config, survey, lang).questions.flatMap((question) =>
      question.type === 'message' ? [] : [{ ...question, text: sayToReaders(question.text) }],
    ),
  }));
};

/** Questions of one type, as `survey/question`, for `has({…:Array(String)}, concat(survey, '/', question))`. */
export const listQuestions = (surveys: readonly KnownSurvey[], type: 'nps' | 'csat'): string[] =>
  surveys.flatMap(({ id, questions }) =>
    questions.filter((question) => question.type === type).map((question) => `${id}/${question.id}`),
  );
