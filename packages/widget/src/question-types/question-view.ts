import type { QuestionContent, QuestionType, WidgetTexts } from '@safar/schema';
import type { VNode } from 'preact';
import type { Draft } from '../survey-flow.js';

export interface QuestionProps<Q = QuestionContent> {
  question: Q;
  draft: Draft;
  /** An answer is required and there is none. */
  missing: boolean;
  /** The answer is being stored. */
  locked: boolean;
  ui: WidgetTexts;
  /** Fills `{…}` with numbers in the visitor's digits. */
  fill: (sentence: string, numbers: Readonly<Record<string, number>>) => string;
  /** @param armed chosen by key and still to be confirmed */
  change: (draft: Partial<Draft>, armed?: boolean) => void;
  /** Gives what is chosen, with this last change. */
  submit: (draft?: Partial<Draft>) => void;
}

export type ContentOf<T extends QuestionType> = Extract<QuestionContent, { type: T }>;

export interface QuestionView {
  render: (props: QuestionProps) => VNode | null;
  /** Whether "next" is needed: where a tap does not say all. */
  hasNext: (question: QuestionContent, draft: Draft) => boolean;
}

const isType = <T extends QuestionType>(question: QuestionContent, type: T): question is ContentOf<T> =>
  question.type === type;

/** Ties a type to what draws it, so that each sees its own questions only. */
export const createView = <T extends QuestionType>(
  type: T,
  render: (props: QuestionProps<ContentOf<T>>) => VNode,
  hasNext: (question: ContentOf<T>, draft: Draft) => boolean,
): QuestionView => ({
  render: (props) => (isType(props.question, type) ? render({ ...props, question: props.question }) : null),
  hasNext: (question, draft) => isType(question, type) && hasNext(question, draft),
});
