import type { Question } from '../question/index.js';
import { templates } from '../templates/index.js';
import { mergeQuestions } from '../templates/merge-questions.js';
import { type Entry, getEntries, getString } from './entries.js';

/** The questions a survey starts from; [] without a template. */
export const getTemplate = (survey: unknown): readonly Question[] =>
  Object.entries(templates).find(([id]) => id === getString(survey, 'template'))?.[1] ?? [];

/** All questions of a survey in their order, the template's among them, as far as they can be read. */
export const getQuestions = ({ value }: Entry): Question[] => {
  const own = getEntries(value, 'questions').flatMap((question) =>
    getString(question.value, 'id') !== undefined && getString(question.value, 'type') !== undefined
      ? [question.value as unknown as Question]
      : [],
  );
  return mergeQuestions(getTemplate(value), own);
};

/** Ids of the options of a choice; none for others. */
export const getOptions = (question: Question): string[] =>
  question.type === 'choice'
    ? getEntries(question, 'options').flatMap(({ value }) => getString(value, 'id') ?? [])
    : [];
