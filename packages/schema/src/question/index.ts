import Type, { type Static } from 'typebox';
import { ChoiceQuestion } from './choice.js';
import { CsatQuestion } from './csat.js';
import { MessageQuestion } from './message.js';
import { NpsQuestion } from './nps.js';
import { TextQuestion } from './text.js';

/** Every question type; a new one is a file here, and a line here. */
export const questionTypes = {
  nps: NpsQuestion,
  csat: CsatQuestion,
  choice: ChoiceQuestion,
  text: TextQuestion,
  message: MessageQuestion,
};

export type QuestionType = keyof typeof questionTypes;

export const Question = Type.Union([
  NpsQuestion,
  CsatQuestion,
  ChoiceQuestion,
  TextQuestion,
  MessageQuestion,
]);
export type Question = Static<typeof Question>;

export type { ChoiceQuestion, CsatQuestion, MessageQuestion, NpsQuestion, TextQuestion };
