import type { QuestionType } from './question/index.js';
import type { Survey } from './survey.js';
import { templates } from './templates/index.js';
import { mergeQuestions } from './templates/merge-questions.js';

/** Types of what a survey asks, with its template. */
export const getQuestionTypes = ({ template, questions }: Survey): ReadonlySet<QuestionType> =>
  new Set(
    mergeQuestions(template === undefined ? [] : templates[template], questions ?? []).map(
      ({ type }) => type,
    ),
  );
