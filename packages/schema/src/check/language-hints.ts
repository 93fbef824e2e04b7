import { getBase, languages as finishedLanguages } from '../languages/index.js';
import { getText } from '../text.js';
import { templateIds } from '../templates/index.js';
import { type Entry, getEntries, getString, getTexts, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';
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

/** Every text of the owner's in a survey: those of its questions and of their options. */
const getSurveyTexts = ({ value, steps }: Entry): Record<string, string>[] => {
  const questions = getEntries(value, 'questions', steps);
  const options = questions.flatMap((question) => getEntries(question.value, 'options'));
  const texts = [...questions, ...options].flatMap((entry) =>
    ['text', 'low', 'high', 'hint', 'body', 'linkText', 'statement'].map((option) => entry.value[option]),
  );
  return texts.flatMap((text) =>
    isRecord(text)
      ? [
          Object.fromEntries(
            Object.entries(text).flatMap(([tag, words]) =>
              typeof words === 'string' && isTag(tag) ? [[tag, words]] : [],
            ),
          ),
        ]
      : [],
  );
};

/** The language of the words that visitors of another one will see. */
const getFallback = (text: Record<string, string>, tag: string, languages: readonly string[]): string => {
  const words = getText(text, tag, languages);
  return Object.keys(text).find((candidate) => text[candidate] === words) ?? tag;
};

/** Surveys without words in a language of the site: they show all the same, in another one. */
export const hintLanguages = (config: unknown): ConfigMistake[] => {
  const languages = getTexts(config, 'languages')
    .map(({ text }) => text)
    .filter(isTag);
  const [main] = languages;
  return getEntries(config, 'surveys').flatMap((survey) => {
    const texts = getSurveyTexts(survey);
    const isTemplate = templateIds.some((id) => id === getString(survey.value, 'template'));
    return languages.flatMap((tag) => {
      const lacking = texts.find(
        (text) => Object.keys(text).length > 0 && !isCovered(tag, Object.keys(text)),
      );
      if (!lacking && !(isTemplate && !isCovered(tag, finished))) return [];
      const fallback = lacking
        ? getFallback(lacking, tag, languages)
        : (languages.find((other) => isCovered(other, finished)) ?? 'en');
      const why = fallback === main ? ' (site default)' : '';
      const message = `Survey ${nameOf(survey)} has no ${getLanguageName(tag)} text; it will show in ${getLanguageName(fallback)}${why}.`;
      return [mistakeAt(survey.steps, 'language', message)];
    });
  });
};
