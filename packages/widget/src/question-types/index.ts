import type { QuestionType } from '@safar/schema';
import { choice } from './choice.js';
import { csat } from './csat.js';
import { message } from './message.js';
import { nps } from './nps.js';
import type { QuestionView } from './question-view.js';
import { text } from './text.js';

/** How each type of question looks; a new one is a file here, and a line here. */
export const questionViews = { nps, csat, choice, text, message } satisfies Record<
  QuestionType,
  QuestionView
>;
