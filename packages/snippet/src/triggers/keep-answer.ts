import type { BrowserSurvey, GivenAnswer, SurveyHistory } from '@safar/schema/browser';

/**
 * Keeps an answer in the browser, only where some survey asks for it; words are nobody's business but the collector's.
 * @param history of the survey that was answered
 */
export const keepAnswer = (
  history: SurveyHistory,
  survey: string,
  question: string,
  value: GivenAnswer['value'],
  surveys: readonly BrowserSurvey[],
): void => {
  if (
    typeof value !== 'string' &&
    surveys.some(({ who }) =>
      who?.answers?.some((wanted) => wanted.survey === survey && wanted.question === question),
    )
  )
    history.answers = { ...history.answers, [question]: value ?? [] };
};
