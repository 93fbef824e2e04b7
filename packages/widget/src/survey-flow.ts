import type { GivenAnswer, QuestionContent } from '@safar/schema';
import { createAnswer, isEmpty, isSame, type Draft } from './answer.js';
import { canFail, sayProblem } from './more-types.js';
import { getNext, getPath } from './ways.js';
import { fillAnswers } from './fill-answers.js';

export type { Draft };

export interface FlowState {
  readonly questions: readonly QuestionContent[];
  readonly index: number;
  /** How numbers are written, a tag. */
  readonly numbers: string;
  /**
   * `folded`: only the question and a button are shown, so that the page is not covered. `saving`: locked until the
   * answer is stored. `later` can be taken back, `ended` cannot.
   */
  readonly phase: 'folded' | 'asking' | 'saving' | 'later' | 'ended';
  /** Stored answers, by question: the latest revision. */
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The answer being stored. */
  readonly pending: GivenAnswer | undefined;
  /** Chosen by an arrow or a digit and not yet confirmed. */
  readonly armed: boolean;
  /** An answer is required and there is none. */
  readonly missing: boolean;
}

export type FlowAction =
  | { type: 'draft'; draft: Partial<Draft>; armed?: boolean }
  /** The answer is stored; `failed`, where that can be: nothing has taken it. */
  | { type: 'stored'; failed?: true }
  | { type: 'submit' | 'skip' | 'back' }
  /** To another phase. */
  | { type: 'folded' | 'asking' | 'later' | 'ended' };

const emptyDraft: Draft = { value: null };
/** Nothing is being stored, chosen or missing. */
const nothing = { pending: undefined, armed: false, missing: false };

/** The question in view, with answers given before put into its words. */
export const getQuestion = ({ questions, index, answers, numbers }: FlowState): QuestionContent | undefined =>
  questions[index] && fillAnswers(questions[index], questions, answers, numbers);

/** What stands in the question in view: not yet given, or given before. */
export const getDraft = ({ questions, index, drafts, answers }: FlowState): Draft => {
  const id = questions[index]?.id ?? '';
  return drafts[id] ?? answers.get(id) ?? emptyDraft;
};

/** Nothing is left to ask: what remains are closing words. */
export const isDone = ({ questions, index }: FlowState, at = index): boolean =>
  questions.slice(at).every(({ type }) => type === 'message');

/** Starts a survey, or goes on with one: never again from the start. */
export const createFlow = (
  questions: readonly QuestionContent[],
  saved?: { answers: readonly GivenAnswer[]; question: string },
  numbers = 'en',
): FlowState => {
  const answers = new Map(saved?.answers.map((answer) => [answer.question, answer]));
  const inView = questions.findIndex(({ id }) => id === saved?.question);
  const open = getPath(questions, answers).find((at) => !answers.has(questions[at]?.id ?? ''));
  const index = inView < 0 ? (open ?? 0) : inView;
  return { questions, index, numbers, phase: 'asking', answers, drafts: {}, ...nothing };
};

const goTo = (state: FlowState, index: number): FlowState => ({
  ...state,
  ...nothing,
  index,
  phase: index < state.questions.length ? 'asking' : 'ended',
});

const goOn = (state: FlowState): FlowState =>
  goTo(state, getNext(state.questions, state.index, state.answers));

const give = (state: FlowState, question: QuestionContent, draft: Draft): FlowState => {
  const before = state.answers.get(question.id);
  const pending = createAnswer(question, draft, (before?.revision ?? 0) + 1);
  if (before && isSame(before, pending)) return goOn(state);
  return { ...state, ...nothing, phase: 'saving', pending };
};

const ask = (
  state: FlowState,
  question: QuestionContent,
  action: Exclude<FlowAction, { type: 'stored' }>,
): FlowState => {
  const { drafts } = state;
  switch (action.type) {
    case 'draft': {
      const { value, other = '' } = getDraft(state);
      const draft = { value, other, ...action.draft };
      return { ...state, ...nothing, drafts: { ...drafts, [question.id]: draft }, armed: !!action.armed };
    }
    case 'skip':
    case 'submit': {
      if (question.type === 'message') return goOn(state);
      const draft = action.type === 'skip' ? emptyDraft : getDraft(state);
      if ((question.required && isEmpty(draft.value)) || sayProblem?.(question, { value: draft.value }))
        return { ...state, missing: true };
      return give({ ...state, drafts: { ...drafts, [question.id]: draft } }, question, draft);
    }
    case 'back':
      return goTo(
        state,
        getPath(state.questions, state.answers)
          .filter((at) => at < state.index)
          .pop() ?? 0,
      );
    default:
      return { ...state, phase: action.type };
  }
};

/** The question stays as it is, says so, and holds nobody up. */
const stay = (state: FlowState, question: QuestionContent): FlowState => ({
  ...state,
  ...nothing,
  questions: state.questions.map((each) => (each === question ? { ...each, required: false } : each)),
  drafts: { ...state.drafts, [question.id]: { ...getDraft(state), failed: true } },
  phase: 'asking',
  missing: true,
});

/** What a survey does next: pure, so that a second tap while saving, or after the end, changes nothing. */
export const reduceFlow = (state: FlowState, action: FlowAction): FlowState => {
  const { questions, index, phase, pending, answers } = state;
  const question = questions[index];
  if (phase === 'ended' || !question) return state;
  if (action.type === 'ended') return { ...state, phase: 'ended' };
  if (phase === 'later' && action.type !== 'asking') return state;
  if (canFail && action.type === 'stored' && action.failed) return pending ? stay(state, question) : state;
  if (action.type === 'stored')
    return pending ? goOn({ ...state, answers: new Map(answers).set(question.id, pending) }) : state;
  return pending ? state : ask(state, question, action);
};
