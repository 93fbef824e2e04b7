import type { Question } from '../question/index.js';
import { templates } from '../templates/index.js';
import { mergeQuestions } from '../templates/merge-questions.js';
import { type Entry, getEntries, getString } from './entries.js';

/** All questions of a survey in their order, the template's among them, as far as they can be read. */
export const getQuestions = ({ value }: Entry): Question[] => {
  const template = Object.entries(templates).find(([id]) => id === getString(value, 'template'))?.[1] ?? [];
  const own = getEntries(value, 'questions').flatMap((question) =>
    getString(question.value, 'id') !== undefined && getString(question.value, 'type') !== undefined
      ? [question.value as unknown as Question]
      : [],
  );
  return mergeQuestions(template, own);
};

/** Ids of the options of a choice; none for others. */
export const getOptions = (question: Question): string[] =>
  question.type === 'choice'
    ? getEntries(question, 'options').flatMap(({ value }) => getString(value, 'id') ?? [])
    : [];
