import type { GivenAnswer, QuestionContent } from '@safar/schema';
import { createAnswer, isEmpty, isSame } from './answer.js';

/** What the visitor has put in and not yet given. */
export interface Draft {
  value: GivenAnswer['value'];
  other: string;
}

export interface FlowState {
  readonly questions: readonly QuestionContent[];
  readonly index: number;
  /** `saving`: locked until the answer is stored. `later` can be taken back, `ended` cannot. */
  readonly phase: 'asking' | 'saving' | 'later' | 'ended';
  /** Stored answers, by question: the latest revision. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The answer being stored. */
  readonly pending?: GivenAnswer;
  /** Chosen by an arrow or a digit and not yet confirmed. */
  readonly armed: boolean;
  /** An answer is required and there is none. */
  readonly missing: boolean;
  /** Only the question and a button are shown, so that the page is not covered. */
  readonly folded: boolean;
}

export type FlowAction =
  | { type: 'draft'; draft: Partial<Draft>; armed?: boolean }
  | { type: 'submit' | 'skip' | 'stored' | 'back' | 'later' | 'undo' | 'dismiss' | 'fold' | 'unfold' };

const emptyDraft: Draft = { value: null, other: '' };

export const getQuestion = ({ questions, index }: FlowState): QuestionContent | undefined => questions[index];

export const getDraft = (state: FlowState): Draft =>
  state.drafts.get(getQuestion(state)?.id ?? '') ?? emptyDraft;

/** Nothing is left to ask: what remains are closing words. */
export const isDone = ({ questions, index }: FlowState): boolean =>
  questions.slice(index).every(({ type }) => type === 'message');

/** Starts a survey, or goes on with one: never again from the start. */
export const createFlow = (
  questions: readonly QuestionContent[],
  saved?: { answers: readonly GivenAnswer[]; question: string },
): FlowState => {
  const answers = new Map<string, GivenAnswer>();
  for (const answer of saved?.answers ?? []) {
    if (answer.revision >= (answers.get(answer.question)?.revision ?? 0))
      answers.set(answer.question, answer);
  }
  const drafts = new Map([...answers].map(([id, { value, other }]) => [id, { value, other: other ?? '' }]));
  const inView = questions.findIndex(({ id }) => id === saved?.question);
  const open = questions.findIndex(({ id }) => !answers.has(id));
  const index = inView >= 0 ? inView : Math.max(open, 0);
  return { questions, index, phase: 'asking', answers, drafts, armed: false, missing: false, folded: false };
};

const goTo = (state: FlowState, index: number): FlowState => {
  const { pending: _, ...rest } = state;
  const phase = index < state.questions.length ? 'asking' : 'ended';
  return { ...rest, index, phase, armed: false, missing: false, folded: false };
};

const give = (state: FlowState, question: QuestionContent, draft: Draft): FlowState => {
  const before = state.answers.get(question.id);
  const pending = createAnswer(question, draft, (before?.revision ?? 0) + 1);
  if (before && isSame(before, pending)) return goTo(state, state.index + 1);
  return { ...state, phase: 'saving', pending, armed: false, missing: false };
};

const store = (state: FlowState): FlowState => {
  const { pending } = state;
  if (!pending) return state;
  const answers = new Map(state.answers).set(pending.question, pending);
  return goTo({ ...state, answers }, state.index + 1);
};

const ask = (state: FlowState, question: QuestionContent, action: FlowAction): FlowState => {
  switch (action.type) {
    case 'draft': {
      const draft = { ...getDraft(state), ...action.draft };
      const drafts = new Map(state.drafts).set(question.id, draft);
      return { ...state, drafts, armed: action.armed ?? state.armed, missing: false };
    }
    case 'submit': {
      if (question.type === 'message') return goTo(state, state.index + 1);
      const draft = getDraft(state);
      if (question.required && isEmpty(draft.value)) return { ...state, missing: true };
      return give(state, question, draft);
    }
    case 'skip':
      if (question.required) return { ...state, missing: true };
      return give(
        { ...state, drafts: new Map(state.drafts).set(question.id, emptyDraft) },
        question,
        emptyDraft,
      );
    case 'back':
      return state.index > 0 ? goTo(state, state.index - 1) : state;
    case 'later':
      return { ...state, phase: 'later' };
    case 'fold':
    case 'unfold':
      return { ...state, folded: action.type === 'fold' };
    default:
      return state;
  }
};

/** What a survey does next: pure, so that a second tap while saving, or after the end, changes nothing. */
export const reduceFlow = (state: FlowState, action: FlowAction): FlowState => {
  const question = getQuestion(state);
  if (state.phase === 'ended' || !question) return state;
  if (action.type === 'dismiss') return { ...state, phase: 'ended' };
  if (state.phase === 'saving') return action.type === 'stored' ? store(state) : state;
  if (state.phase === 'later') return action.type === 'undo' ? { ...state, phase: 'asking' } : state;
  return ask(state, question, action);
};
