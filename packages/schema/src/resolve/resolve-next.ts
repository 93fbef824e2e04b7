import { getAnswerRange, type Next } from '../question/next.js';
import type { Question, QuestionType } from '../question/index.js';
import { passedOver, type NextContent } from '../survey-content.js';

const resolveAnswer = (answer: Next[number]['answer'], type: QuestionType): Omit<NextContent, 'to'> => {
  if (answer === undefined) return {};
  const [from, until] = getAnswerRange(answer, type) ?? [passedOver, passedOver];
  return { from, until };
};

/** Where "end" leads: to the closing words, or beyond the last question. */
const findEnd = (questions: readonly Question[]): number =>
  questions.map(({ type }) => type !== 'message').lastIndexOf(true) + 1;

/** The ways on from a question; nothing where the one below it always comes next. */
export const resolveNext = (question: Question, questions: readonly Question[]): { next?: NextContent[] } => {
  const { next, type } = question;
  if (!next) return {};
  const end = findEnd(questions);
  const own = questions.indexOf(question);
  const find = (to: string): number => {
    const found = questions.findIndex(({ id }) => id === to);
    // The check refuses a way back, which might never end.
    return found > own ? found : end;
  };
  return { next: next.map(({ answer, to }) => ({ ...resolveAnswer(answer, type), to: find(to) })) };
};
