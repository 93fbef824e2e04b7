import type { GivenAnswer, QuestionContent } from '@safar/schema';
import { createAnswer, isEmpty, isSame, type Draft } from './answer.js';

export type { Draft };

export interface FlowState {
  readonly questions: readonly QuestionContent[];
  readonly index: number;
  /**
   * `folded`: only the question and a button are shown, so that the page is not covered. `saving`: locked until the
   * answer is stored. `later` can be taken back, `ended` cannot.
   */
  readonly phase: 'folded' | 'asking' | 'saving' | 'later' | 'ended';
  /** Stored answers, by question: the latest revision. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The answer being stored. */
  readonly pending?: GivenAnswer;
  /** Chosen by an arrow or a digit and not yet confirmed. */
  readonly armed: boolean;
  /** An answer is required and there is none. */
  readonly missing: boolean;
}

export type FlowAction =
  | { type: 'draft'; draft: Partial<Draft>; armed?: boolean }
  | { type: 'submit' | 'skip' | 'stored' | 'back' }
  /** To another phase. */
  | { type: 'folded' | 'asking' | 'later' | 'ended' };

const emptyDraft: Draft = { value: null };

export const getQuestion = ({ questions, index }: FlowState): QuestionContent | undefined => questions[index];

/** What stands in the question in view: not yet given, or given before. */
export const getDraft = ({ questions, index, drafts, answers }: FlowState): Draft => {
  const id = questions[index]?.id ?? '';
  return drafts.get(id) ?? answers.get(id) ?? emptyDraft;
};

/** Nothing is left to ask: what remains are closing words. */
export const isDone = ({ questions, index }: FlowState): boolean =>
  questions.slice(index).every(({ type }) => type === 'message');

/** Starts a survey, or goes on with one: never again from the start. */
export const createFlow = (
  questions: readonly QuestionContent[],
  saved?: { answers: readonly GivenAnswer[]; question: string },
): FlowState => {
  const answers = new Map(saved?.answers.map((answer) => [answer.question, answer]));
  const inView = questions.findIndex(({ id }) => id === saved?.question);
  const open = questions.findIndex(({ id }) => !answers.has(id));
  const index = inView < 0 ? Math.max(open, 0) : inView;
  const drafts = new Map<string, Draft>();
  return { questions, index, phase: 'asking', answers, drafts, armed: false, missing: false };
};

const goTo = (state: FlowState, index: number): FlowState => {
  const { pending: _, ...rest } = state;
  const phase = index < state.questions.length ? 'asking' : 'ended';
  return { ...rest, index, phase, armed: false, missing: false };
};

const give = (state: FlowState, question: QuestionContent, draft: Draft): FlowState => {
  const before = state.answers.get(question.id);
  const pending = createAnswer(question, draft, (before?.revision ?? 0) + 1);
  if (before && isSame(before, pending)) return goTo(state, state.index + 1);
  return { ...state, phase: 'saving', pending, armed: false, missing: false };
};

const ask = (state: FlowState, question: QuestionContent, action: FlowAction): FlowState => {
  const { drafts, index } = state;
  switch (action.type) {
    case 'draft': {
      const { value, other = '' } = getDraft(state);
      const draft = { value, other, ...action.draft };
      return {
        ...state,
        drafts: new Map(drafts).set(question.id, draft),
        armed: !!action.armed,
        missing: false,
      };
    }
    case 'skip':
    case 'submit': {
      if (question.type === 'message') return goTo(state, index + 1);
      const draft = action.type === 'skip' ? emptyDraft : getDraft(state);
      if (question.required && isEmpty(draft.value)) return { ...state, missing: true };
      return give({ ...state, drafts: new Map(drafts).set(question.id, draft) }, question, draft);
    }
    case 'back':
      return index > 0 ? goTo(state, index - 1) : state;
    case 'stored':
      return state;
    default:
      return { ...state, phase: action.type };
  }
};

/** What a survey does next: pure, so that a second tap while saving, or after the end, changes nothing. */
export const reduceFlow = (state: FlowState, action: FlowAction): FlowState => {
  const { questions, index, phase, pending, answers } = state;
  const question = questions[index];
  if (phase === 'ended' || !question) return state;
  if (action.type === 'ended') return { ...state, phase: 'ended' };
  if (phase === 'later' && action.type !== 'asking') return state;
  if (!pending) return ask(state, question, action);
  if (action.type !== 'stored') return state;
  return goTo({ ...state, answers: new Map(answers).set(question.id, pending) }, index + 1);
};
