import type { GivenAnswer, QuestionContent } from '@safar/schema';
import type { Draft } from './survey-flow.js';

export const isEmpty = (value: GivenAnswer['value']): boolean =>
  value === null ||
  (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0);

const getValue = ({ value }: Draft): GivenAnswer['value'] => {
  if (isEmpty(value)) return null;
  return typeof value === 'string' ? value.trim() : value;
};

/** An answer as it is stored; a question passed over is an answer of `null`. */
export const createAnswer = (question: QuestionContent, draft: Draft, revision: number): GivenAnswer => {
  const answer: GivenAnswer = { question: question.id, revision, value: getValue(draft) };
  if (question.type !== 'choice') return answer;
  const chosen = [answer.value].flat();
  const isOther = question.options.some(({ id, kind }) => kind === 'other' && chosen.includes(id));
  const other = draft.other.trim();
  return {
    ...answer,
    ...(isOther && other ? { other } : {}),
    order: question.options.map(({ id }) => id),
  };
};

/** Whether an answer says what was said before; its revision and the order shown do not count. */
export const isSame = (before: GivenAnswer, now: GivenAnswer): boolean =>
  before.other === now.other && JSON.stringify(before.value) === JSON.stringify(now.value);
