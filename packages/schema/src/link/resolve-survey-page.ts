import type { CompleteConfig } from '../complete-config.js';
import { findLanguage } from '../languages/index.js';
import { resolveSurvey } from '../resolve-survey.js';
import type { SurveyContent, WidgetTexts } from '../survey-content.js';
import type { Survey } from '../survey.js';
import { getText } from '../text.js';
import type { SurveyPageTexts } from './survey-page.js';

/** Nobody's cart is known here, and there is one place. */
const withoutCart = (content: SurveyContent): SurveyContent =>
  JSON.parse(
    JSON.stringify({ ...content, place: undefined }).replace(/\{cart\.value:\d\}/g, '…'),
  ) as SurveyContent;

/** A survey, its words and those of its page, in one language: that of the survey after its fallback. */
export const resolveSurveyPage = (
  config: CompleteConfig,
  survey: Survey,
  language: string,
): { name: string; content: SurveyContent; ui: WidgetTexts; texts: SurveyPageTexts } => {
  const content = withoutCart(resolveSurvey(config, survey, language));
  const { ui, link } = findLanguage(content.language, config.languages);
  return {
    name: getText(config.name, content.language, config.languages),
    content,
    ui: { ...ui, later: link.notNow, laterTaken: link.notNowTaken },
    texts: link,
  };
};
