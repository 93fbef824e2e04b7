import type { QuestionType } from '@safar/schema';
import { choice } from './choice.js';
import { consent } from './consent.js';
import { moreViews } from '../more-types.js';
import { message } from './message.js';
import type { QuestionView } from './question-view.js';
import { scale } from './scale.js';
import { text } from './text.js';

/** How each type of question looks; a new one is a file here, and a line here. */
export const questionViews = {
  nps: scale,
  csat: scale,
  ces: scale,
  scale,
  choice,
  text,
  consent,
  message,
  ...moreViews,
} satisfies { [T in QuestionType]: QuestionView<T> };
