import { createHash } from 'node:crypto';
import {
  type CompleteConfig,
  completeConfig,
  type Config,
  resolveSurveyLibrary,
  type Survey,
  type SurveyContent,
  type SurveyLibrary,
} from '@safar/schema';
import type { FrameDrawing, PreviewSurvey } from '../shared/contract.js';
import { fillCart } from './fill-cart.js';
import { findWay } from './find-way.js';

/** The surveys of one safar.json, in every language of its site. */
export interface Drawn {
  site: string;
  languages: string[];
  surveys: PreviewSurvey[];
  /** @param question to show first; '' = the one it begins with. @returns undefined when there is no such drawing */
  get(survey: string, language: string, question: string): Omit<FrameDrawing, 'widget'> | undefined;
}

/** Names stand between two signs that nobody sees. */
const toPlain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

const getTitles = ({ title }: Survey, languages: readonly string[]): Record<string, string> => {
  if (title === undefined) return {};
  return typeof title === 'string' ? { [languages[0] ?? 'en']: title } : title;
};

const describe = (
  survey: Survey,
  { languages }: CompleteConfig,
  contents: ReadonlyMap<string, SurveyContent>,
): PreviewSurvey => {
  const [first] = contents.values();
  return {
    id: survey.id,
    titles: getTitles(survey, languages),
    ...(survey.template === undefined ? {} : { template: survey.template }),
    questions: (first?.questions ?? []).map(({ id }, index) => ({
      id,
      texts: Object.fromEntries(
        [...contents].map(([language, { questions }]) => [language, toPlain(questions[index]?.text ?? '')]),
      ),
    })),
    drawings: [...contents].map(([language, content]) => ({
      language,
      shownIn: content.language,
      dir: content.dir,
      hash: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12),
    })),
  };
};

/** Resolves every survey in every language, as the collector does for browsers. */
export const drawSurveys = (given: Config): Drawn => {
  const config = completeConfig(given);
  const libraries = new Map(
    config.languages.map((language): [string, SurveyLibrary] => {
      const library = resolveSurveyLibrary(config, 1, language);
      const surveys = library.surveys.map((content) => fillCart(content, content.numbers, config.currency));
      return [language, { ...library, surveys }];
    }),
  );
  const find = (survey: string, language: string): SurveyContent | undefined =>
    libraries.get(language)?.surveys.find(({ id }) => id === survey);
  const getContents = ({ id }: Survey): ReadonlyMap<string, SurveyContent> =>
    new Map(
      config.languages.flatMap((language) => {
        const content = find(id, language);
        return content ? [[language, content] as const] : [];
      }),
    );
  return {
    site: config.site,
    languages: config.languages,
    surveys: config.surveys.map((survey) => describe(survey, config, getContents(survey))),
    get(survey, language, question) {
      const content = find(survey, language);
      const ui = libraries.get(language)?.ui;
      if (!content || !ui) return undefined;
      if (question === '') return { content, ui };
      if (!content.questions.some(({ id }) => id === question)) return undefined;
      const answers = findWay(content.questions, question, content.language) ?? [];
      return { content, ui, saved: { answers, question } };
    },
  };
};
