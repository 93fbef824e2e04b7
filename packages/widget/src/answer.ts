import type { GivenAnswer, QuestionContent } from '@safar/schema';

/** What the visitor has put in and not yet given. */
export interface Draft {
  value: GivenAnswer['value'];
  other?: string;
  /** It was given, and could not be taken; gone with the next change. */
  failed?: true;
}

export const isEmpty = (value: Draft['value']): boolean => !String(value ?? '').trim();

export const getValue = ({ value }: Draft): Draft['value'] => {
  if (isEmpty(value)) return null;
  return typeof value === 'string' ? value.trim() : value;
};

/** An answer as it is stored; a question passed over is an answer of `null`. */
export const createAnswer = (question: QuestionContent, draft: Draft, revision: number): GivenAnswer => {
  const value = getValue(draft);
  const answer = { question: question.id, revision, value };
  if (question.type !== 'choice') return answer;
  const other = draft.other?.trim();
  const isOther = question.options.some(({ id, kind }) => kind === 'other' && [value].flat().includes(id));
  return {
    ...answer,
    ...(isOther && other && { other }),
    order: question.options.map(({ id }) => id),
  };
};

/** Whether an answer says what was said before; its revision and the order shown do not count. */
export const isSame = (before: GivenAnswer, now: GivenAnswer): boolean =>
  before.other === now.other && JSON.stringify(before.value) === JSON.stringify(now.value);
