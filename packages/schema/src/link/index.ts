export { getPageSurveys, isByLink } from './by-link.js';
export { choosePageLanguage, readAcceptLanguage } from './choose-page-language.js';
export { resolveSurveyPage } from './resolve-survey-page.js';
export type * from './survey-page.js';
