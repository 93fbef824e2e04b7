import type { SurveyMount } from '@safar/schema';
import { canFail } from './more-types.js';
import { orderQuestions } from './shuffle.js';
import { createFlow, isDone, reduceFlow, type FlowAction, type FlowState } from './survey-flow.js';

export interface Session {
  getState: () => FlowState;
  dispatch: (action: FlowAction) => void;
}

type Hooks = Pick<SurveyMount, 'content' | 'seed' | 'saved' | 'onAnswer' | 'onQuestion' | 'onEnd' | 'onBack'>;

const getEnd = (state: FlowState): 'done' | 'dismissed' | 'later' | undefined => {
  if (state.phase === 'later') return 'later';
  if (isDone(state)) return 'done';
  return state.phase === 'ended' ? 'dismissed' : undefined;
};

/**
 * The flow with what it tells the outside: each answer the moment it is given, the question in view, the end.
 * @param onChange draws the new state, before anything is told
 */
export const createSession = (
  hooks: Hooks,
  onChange: (state: FlowState, before: FlowState) => void,
): Session => {
  const { questions, numbers } = hooks.content;
  let state = createFlow(orderQuestions(questions, hooks.seed), hooks.saved, numbers);

  const store = ({ pending }: FlowState): void => {
    // What keeps the answers also tries again: an answer that could not be stored holds up nobody.
    const stored = () => {
      dispatch({ type: 'stored' });
    };
    const failed = () => {
      dispatch({ type: 'stored', failed: true });
    };
    if (pending) hooks.onAnswer(pending).then(stored, canFail ? failed : stored);
  };

  const dispatch = (action: FlowAction): void => {
    const before = state;
    state = reduceFlow(before, action);
    if (state === before) return;
    const now = state;
    onChange(now, before);
    if (now.pending !== before.pending) store(now);
    const question = now.questions[now.index];
    if (question && now.index !== before.index) hooks.onQuestion(question.id);
    const end = getEnd(now);
    const wasEnd = getEnd(before);
    if (end && !wasEnd) hooks.onEnd(end);
    if (!end && wasEnd) hooks.onBack?.();
  };

  return { getState: () => state, dispatch };
};
