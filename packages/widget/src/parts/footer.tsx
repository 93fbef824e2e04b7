import { isEmpty } from '../answer.js';
import { isDone, type FlowAction, type FlowState } from '../survey-flow.js';
import type { QuestionProps } from '../question-types/question-view.js';

interface FooterProps extends Pick<QuestionProps, 'ui' | 'fill' | 'question' | 'draft'> {
  state: FlowState;
  hasNext: boolean;
  dispatch: (action: FlowAction) => void;
}

const Progress = ({ state: { questions, index }, ui, fill }: FooterProps) => {
  const asked = questions.filter(({ type }) => type !== 'message');
  const total = asked.length;
  const n = Math.min(total, questions.slice(0, index + 1).filter(({ type }) => type !== 'message').length);
  if (total < 2) return null;
  return (
    <span class="step">
      <span aria-hidden="true">
        {asked.map((_, i) => (
          <i class={i < n ? 'on' : ''} />
        ))}
      </span>
      {fill(ui.progress, { n, total })}
    </span>
  );
};

/** Where one is, and the ways on: back, later or skip, next. */
export const Footer = (props: FooterProps) => {
  const { state, question, draft, hasNext, ui, dispatch } = props;
  const quiet = (type: 'back' | 'later' | 'skip') => (
    <button class="quiet" type="button" onClick={() => dispatch({ type })}>
      {ui[type]}
    </button>
  );
  if (state.phase === 'saving') {
    return (
      <div class="foot">
        <span class="step saving">{ui.saving}</span>
      </div>
    );
  }
  if (isDone(state)) return null;
  const isFirst = state.index === 0;
  const isLast = isDone({ ...state, index: state.index + 1 });
  return (
    <div class="foot">
      {!isFirst && quiet('back')}
      {state.armed ? <span class="step">{ui.pressToChoose}</span> : <Progress {...props} />}
      <span class="push" />
      {isFirst && !state.answers.size && isEmpty(draft.value) && quiet('later')}
      {!isFirst && !question.required && quiet('skip')}
      {hasNext && (
        <button class="go" type="button" onClick={() => dispatch({ type: 'submit' })}>
          {isLast ? ui.send : ui.next}
        </button>
      )}
    </div>
  );
};
