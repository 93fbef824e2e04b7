import type { VNode } from 'preact';
import { isEmpty } from '../answer.js';
import { fillNumbers } from '../digits.js';
import type { QuestionProps } from '../question-types/question-view.js';
import { isDone, type FlowAction, type FlowState } from '../survey-flow.js';
import { Go, Quiet } from './buttons.js';

interface FooterProps extends Pick<QuestionProps, 'ui' | 'digits' | 'question' | 'draft' | 'locked'> {
  state: FlowState;
  later: VNode;
  dispatch: (action: FlowAction) => void;
}

const Progress = ({ state: { questions, index }, ui, digits }: FooterProps) => {
  const asked = questions.filter(({ type }) => type !== 'message');
  const n = asked.filter((question) => questions.indexOf(question) <= index).length;
  if (asked.length < 2) return null;
  return (
    <span class="step">
      <span aria-hidden="true">
        {asked.map((_, i) => (
          <i class={i < n ? 'on' : ''} />
        ))}
      </span>
      {fillNumbers(ui.progress, n, asked.length, digits)}
    </span>
  );
};

/** Where one is, and the ways on: back, later or skip, next. */
export const Footer = (props: FooterProps) => {
  const { state, question, draft, locked, ui, later, dispatch } = props;
  if (isDone(state)) return null;
  if (locked) return <div class="foot step">{ui.saving}</div>;
  const isFirst = !state.index;
  const isLast = isDone({ ...state, index: state.index + 1 });
  // A tap says all, but not where one types or chooses many, or comes back to what is already chosen.
  const isTap = 'low' in question || ('many' in question && !question.many);
  const empty = isEmpty(draft.value);
  return (
    <div class="foot">
      {!isFirst && <Quiet text={ui.back} run={() => dispatch({ type: 'back' })} />}
      {state.armed ? <span class="step">{ui.pressToChoose}</span> : <Progress {...props} />}
      <span class="push" />
      {isFirst && !state.answers.size && empty && later}
      {!isFirst && !question.required && <Quiet text={ui.skip} run={() => dispatch({ type: 'skip' })} />}
      {(!isTap || !empty) && (
        <Go text={isLast ? ui.send : ui.next} run={() => dispatch({ type: 'submit' })} />
      )}
    </div>
  );
};
