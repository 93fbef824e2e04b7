import type { VNode } from 'preact';
import { isEmpty } from '../answer.js';
import { fillNumbers } from '../digits.js';
import type { QuestionProps } from '../question-types/question-view.js';
import { canFail } from '../more-types.js';
import { isDone, type FlowAction, type FlowState } from '../survey-flow.js';
import { getPath } from '../ways.js';
import { go, quiet } from './buttons.js';

interface FooterProps extends Pick<QuestionProps, 'ui' | 'numbers' | 'question' | 'draft' | 'locked'> {
  state: FlowState;
  later: VNode;
  dispatch: (action: FlowAction) => void;
}

/** Where one is, and the ways on: back, later or skip, next. */
export const footer = (props: FooterProps): VNode | null => {
  const { state, question, draft, locked, ui, numbers, later, dispatch } = props;
  if (isDone(state)) return null;
  if (locked) return <div class="foot step">{ui.saving}</div>;
  const { index, questions, answers } = state;
  const isFirst = !index;
  // Everything that is asked on this way, up to here and in all.
  const asked = getPath(questions, answers).filter((at) => !isDone(state, at));
  const total = asked.length;
  const n = asked.indexOf(index) + 1;
  // A tap says all, but not where one types or chooses many, or comes back to what is already chosen.
  const isTap = 'low' in question || ('many' in question && !question.many);
  const empty = isEmpty(draft.value);
  return (
    <div class="foot">
      {!isFirst && quiet(ui.back, () => dispatch({ type: 'back' }))}
      {state.armed ? (
        <span class="step">{ui.pressToChoose}</span>
      ) : (
        total > 1 && (
          <span class="step">
            <span aria-hidden="true">
              {asked.map((_, i) => (
                <i class={i < n ? 'on' : ''} />
              ))}
            </span>
            {fillNumbers(ui.progress, n, total, numbers)}
          </span>
        )
      )}
      <span class="push" />
      {isFirst && !answers.size && empty && later}
      {(canFail ? !isFirst || draft.failed : !isFirst) &&
        !question.required &&
        quiet(ui.skip, () => dispatch({ type: 'skip' }))}
      {(!isTap || !empty) && go(n < total ? ui.next : ui.send, () => dispatch({ type: 'submit' }))}
    </div>
  );
};
