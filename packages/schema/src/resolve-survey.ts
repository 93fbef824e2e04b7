import type { CompleteConfig } from './complete-config.js';
import { findLanguage, getDirection, getNumbers } from './languages/index.js';
import { chooseLanguage } from './resolve/choose-language.js';
import { getMoneyPattern } from './resolve/money.js';
import { getPlaceCss } from './resolve/place.js';
import { resolveQuestion } from './resolve/resolve-question.js';
import type { Speech } from './resolve/speech.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { getThemeCss } from './resolve/theme.js';
import { getWording } from './resolve/wording.js';
import type { Survey } from './survey.js';
import type { ContactContent, SurveyContent, SurveyLibrary } from './survey-content.js';
import { templates } from './templates/index.js';
import { mergeQuestions } from './templates/merge-questions.js';
import { getText, type Text } from './text.js';

/** A tag as BCP 47 writes it; the site's own language for what is no tag. */
const readTag = (language: string, config: CompleteConfig): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? config.languages[0] ?? 'en';
  } catch {
    // It comes from an address: anything may stand there.
    return config.languages[0] ?? 'en';
  }
};

/**
 * Says a text in a language, with `{name}` filled in. Names stand between U+2068 and U+2069, so that a name in
 * another script disturbs no order; the widget makes `<bdi>` of them.
 */
const createSpeech = (config: CompleteConfig, language: string): Speech => {
  const numbers = getNumbers(config.digits, language);
  const money = `\u2068${getMoneyPattern(numbers, config.currency)}\u2069`;
  const name = `\u2068${getText(config.name, language, config.languages)}\u2069`;
  return {
    language: findLanguage(language, config.languages),
    numbers,
    say: (text: Text | undefined, fallback: string) =>
      (text === undefined ? fallback : getText(text, language, config.languages))
        .replaceAll('{name}', () => name)
        .replaceAll('{cart.value}', () => money),
  };
};

const sealFor = (question: ContactContent, { site, contacts }: CompleteConfig): ContactContent =>
  contacts.publicKey === '' ? question : { ...question, seal: { key: contacts.publicKey, site } };

/**
 * A survey as the widget shows it: template and own questions merged, every default filled in, in one language.
 * @param language BCP 47 tag; falls back by region, base, the site's languages, English, for the survey as a whole
 */
export const resolveSurvey = (config: CompleteConfig, survey: Survey, language: string): SurveyContent => {
  const template = survey.template === undefined ? [] : templates[survey.template];
  const questions = mergeQuestions(template, survey.questions ?? []);
  const tag = chooseLanguage(questions, readTag(language, config), config.languages);
  const speech = createSpeech(config, tag);
  const types = new Map<string, string>(template.map(({ id, type }) => [id, type]));
  return {
    id: survey.id,
    language: tag,
    dir: getDirection(tag),
    numbers: speech.numbers,
    theme: getThemeCss(resolveTheme(config.theme)) + getPlaceCss(survey.place),
    ...(survey.place === 'modal' || survey.place === 'inline' ? { place: survey.place } : {}),
    questions: questions.map((question) => {
      const isTemplates = types.get(question.id) === question.type;
      const wording = isTemplates ? getWording(speech.language, survey.template, question.id) : undefined;
      const resolved = resolveQuestion(question, wording, speech, questions);
      return resolved.type === 'contact' ? sealFor(resolved, config) : resolved;
    }),
  };
};

/**
 * What `GET /v1/sites/:site/surveys/:language.json` answers: the widget's words and every survey, in one language.
 * A survey that had to fall back brings the widget's words in its own language.
 * @param version of the config, as in the browser's projection
 */
export const resolveSurveyLibrary = (
  config: CompleteConfig,
  version: number,
  language: string,
): SurveyLibrary => {
  const tag = readTag(language, config);
  const { ui } = findLanguage(tag, config.languages);
  const surveys = config.surveys.map((survey) => {
    const content = resolveSurvey(config, survey, tag);
    const own = findLanguage(content.language, config.languages).ui;
    return own === ui ? content : { ...content, ui: own };
  });
  return { version, language: tag, ui, surveys };
};
