import type { QuestionContent } from '@safar/schema';
import type { Draft } from './answer.js';
import type { QuestionView } from './question-types/question-view.js';

/**
 * What only some builds of the widget have; those put another file in the place of this one. The others are never given such a
 * question: `chooseWidget` of the schema knows.
 */
export const moreViews = {} as { contact: QuestionView<'contact'> };

/** What is wrong with what was put in, in words; '' or undefined = nothing. */
export const sayProblem:
  | ((question: QuestionContent | undefined, draft: Draft) => string | undefined)
  | undefined = undefined;

/** Whether there are answers that can fail before anything stores them: their question stays then, with what was typed. */
export const canFail: boolean = false;
