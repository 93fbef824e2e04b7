import type { QuestionContent, QuestionType, SurveyContent, WidgetTexts } from '@safar/schema';
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
  digits: SurveyContent['digits'];
  change: (draft: Partial<Draft>) => void;
  /** Gives what is chosen, with this last change. */
  submit: (draft?: Partial<Draft>) => void;
}

export type ContentOf<T extends QuestionType> = Extract<QuestionContent, { type: T }>;

export type QuestionView = (props: QuestionProps) => VNode | null;

const isType = <T extends QuestionType>(question: QuestionContent, type: T): question is ContentOf<T> =>
  question.type === type;

/** Ties a type to what draws it, so that each sees its own questions only. */
export const createView =
  <T extends QuestionType>(type: T, draw: (props: QuestionProps<ContentOf<T>>) => VNode): QuestionView =>
  (props) =>
    isType(props.question, type) ? draw({ ...props, question: props.question }) : null;
