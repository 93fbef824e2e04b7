import Type, { type Static } from 'typebox';
import { CesQuestion } from './ces.js';
import { ChoiceQuestion } from './choice.js';
import { ContactQuestion } from './contact.js';
import { ConsentQuestion } from './consent.js';
import { CsatQuestion } from './csat.js';
import { MessageQuestion } from './message.js';
import { NpsQuestion } from './nps.js';
import { ScaleQuestion } from './scale.js';
import { TextQuestion } from './text.js';

/** Every question type; a new one is a file here, and a line here. */
export const questionTypes = {
  nps: NpsQuestion,
  csat: CsatQuestion,
  ces: CesQuestion,
  scale: ScaleQuestion,
  choice: ChoiceQuestion,
  text: TextQuestion,
  consent: ConsentQuestion,
  contact: ContactQuestion,
  message: MessageQuestion,
};

export type QuestionType = keyof typeof questionTypes;

export const Question = Type.Union([
  NpsQuestion,
  CsatQuestion,
  CesQuestion,
  ScaleQuestion,
  ChoiceQuestion,
  TextQuestion,
  ConsentQuestion,
  ContactQuestion,
  MessageQuestion,
]);
export type Question = Static<typeof Question>;

export type {
  CesQuestion,
  ChoiceQuestion,
  ConsentQuestion,
  ContactQuestion,
  CsatQuestion,
  MessageQuestion,
  NpsQuestion,
  ScaleQuestion,
  TextQuestion,
};

export { buckets } from './next.js';
