import type { QuestionContent, QuestionType, WidgetTexts } from '@safar/schema';
import type { VNode } from 'preact';
import type { Draft } from '../answer.js';

export interface QuestionProps<Q = QuestionContent> {
  question: Q;
  draft: Draft;
  /** An answer is required and there is none. */
  missing: boolean;
  /** The answer is being stored. */
  locked: boolean;
  ui: WidgetTexts;
  /** How numbers are written: a tag. */
  numbers: string;
  change: (draft: Partial<Draft>) => void;
  /** Gives what is chosen, with this last change. */
  submit: (draft?: Partial<Draft>) => void;
}

/** Content of a question of a type. */
export type ContentOf<T extends QuestionType, Q = QuestionContent> = Q extends { type: infer Types }
  ? T extends Types
    ? Q
    : never
  : never;

/** What draws questions of a type; each sees its own only. */
export type QuestionView<T extends QuestionType> = (props: QuestionProps<ContentOf<T>>) => VNode;
