import type { WidgetTexts } from '@safar/schema';
import { sayProblem } from './more-types.js';
import { getDraft, getQuestion, isDone, type FlowState } from './survey-flow.js';

/** What a screen reader hears when the card has come. */
export const describeCard = (ui: WidgetTexts, state: FlowState): string =>
  `${ui.announce}: ${getQuestion(state)?.text ?? ''} ${ui.reach}`;

/**
 * What a screen reader hears when something has changed; '' for nothing.
 * @param inside focus is in the card, and goes to what is new by itself
 */
export const describeChange = (
  ui: WidgetTexts,
  state: FlowState,
  before: FlowState,
  inside: boolean,
): string => {
  const question = getQuestion(state);
  if (state.phase === 'later') return ui.laterTaken;
  if (state.missing) return sayProblem?.(question, getDraft(state)) ?? ui.required;
  if (state.armed) return before.armed ? '' : ui.pressToChoose;
  if (!question || state.index === before.index) return '';
  // Nobody asked for the thank-you, so it is said although it has focus.
  if (!inside || isDone(state))
    return [question.text, question.type === 'message' ? question.body : ''].join(' ').trim();
  return '';
};
