import type { CompleteConfig } from './complete-config.js';
import { getQuestionTypes } from './question-types.js';
import { resolveSurvey } from './resolve-survey.js';
import type { Survey } from './survey.js';
import type { QuestionContent } from './survey-content.js';

/** The builds of the widget, each a file of that name: with all types of questions, with numbers and words alone, with all places, and with questions for a contact as well. */
export const widgetBuilds = ['widget', 'widget-points', 'widget-places', 'widget-contact'] as const;
export type WidgetBuild = (typeof widgetBuilds)[number];

const isPlain = (question: QuestionContent): boolean => {
  switch (question.type) {
    case 'choice':
    case 'consent':
    case 'contact':
      return false;
    case 'message':
      return question.coupon === undefined;
    case 'text':
      return true;
    default:
      return question.look === 'numbers';
  }
};

/** Whether numbers, words of the visitor's own and closing words are all that a survey has, in every language. */
const hasPointsOnly = (survey: Survey, config: CompleteConfig): boolean => {
  const { questions } = resolveSurvey(config, survey, config.languages[0] ?? '');
  return questions.every(isPlain) && !JSON.stringify([survey, questions]).includes('{answer:');
};

/**
 * The smallest build of the widget that can show all surveys of a site.
 * @param surveys those that pages may show
 */
export const chooseWidget = (surveys: readonly Survey[], config: CompleteConfig): WidgetBuild => {
  if (surveys.some((survey) => getQuestionTypes(survey).has('contact'))) return 'widget-contact';
  if (surveys.some(({ place }) => place === 'modal' || place === 'inline')) return 'widget-places';
  return surveys.every((survey) => hasPointsOnly(survey, config)) ? 'widget-points' : 'widget';
};
