import { getBase, languages as finishedLanguages } from '../languages/index.js';
import { getText } from '../text.js';
import { templateIds } from '../templates/index.js';
import { type Entry, getEntries, getString, getTexts, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';

/** Languages that templates and the widget's own words come in. */
const finished = Object.keys(finishedLanguages);

/** "Persian" for "fa". */
const getLanguageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // RangeError: no such tag; the tag itself says it as well.
    return tag;
  }
};

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag);
const isCovered = (tag: string, tags: readonly string[]): boolean =>
  tags.includes(tag) || tags.includes(getBase(tag));

type Wordings = Record<string, string>;

const readText = (text: unknown): Wordings =>
  Object.fromEntries(
    Object.entries(isRecord(text) ? text : {}).flatMap(([tag, words]) =>
      typeof words === 'string' && isTag(tag) ? [[tag, words]] : [],
    ),
  );

/** Every text of the owner's in a survey that is said in several languages, with where it stands. */
const getSurveyTexts = ({ value, steps }: Entry): { text: Wordings; steps: Steps }[] => {
  const questions = getEntries(value, 'questions', steps);
  const options = questions.flatMap((question) => getEntries(question.value, 'options', question.steps));
  return [...questions, ...options].flatMap((entry) =>
    ['text', 'low', 'high', 'hint', 'body', 'linkText', 'statement'].map((option) => ({
      text: readText(entry.value[option]),
      steps: [...entry.steps, option],
    })),
  );
};

/** The language of the words that visitors of another one will see. */
const getFallback = (text: Wordings, tag: string, languages: readonly string[]): string => {
  const words = getText(text, tag, languages);
  return Object.keys(text).find((candidate) => text[candidate] === words) ?? tag;
};

/** Texts that lack a language of the site: they show all the same, in another one. The first of a survey stands for all. */
const hintTexts = (
  texts: readonly { text: Wordings; steps: Steps }[],
  what: string,
  tag: string,
  languages: readonly string[],
): ConfigMistake[] => {
  const lacking = texts.find(
    ({ text }) => Object.keys(text).length > 0 && !isCovered(tag, Object.keys(text)),
  );
  if (!lacking) return [];
  return [
    mistakeAt(
      lacking.steps,
      'language',
      sayFallback(what, tag, getFallback(lacking.text, tag, languages), languages),
    ),
  ];
};

const sayFallback = (what: string, tag: string, fallback: string, [main]: readonly string[]): string =>
  `${what} no ${getLanguageName(tag)} text; it will show in ${getLanguageName(fallback)}${fallback === main ? ' (site default)' : ''}.`;

/** What visitors read and that is missing in a language of the site. */
export const hintLanguages = (config: unknown): ConfigMistake[] => {
  const languages = getTexts(config, 'languages')
    .map(({ text }) => text)
    .filter(isTag);
  const name = { text: readText(isRecord(config) ? config['name'] : undefined), steps: ['name'] };
  return [
    ...languages.flatMap((tag) => hintTexts([name], 'The name of the site has', tag, languages)),
    ...getEntries(config, 'surveys').flatMap((survey) => {
      const texts = getSurveyTexts(survey);
      const isTemplate = templateIds.some((id) => id === getString(survey.value, 'template'));
      const what = `Survey ${nameOf(survey)} has`;
      return languages.flatMap((tag) => {
        const hints = hintTexts(texts, what, tag, languages);
        if (hints.length > 0 || !isTemplate || isCovered(tag, finished)) return hints;
        const fallback = languages.find((other) => isCovered(other, finished)) ?? 'en';
        return [
          mistakeAt([...survey.steps, 'template'], 'language', sayFallback(what, tag, fallback, languages)),
        ];
      });
    }),
  ];
};
