import type { SurveyContent, WidgetTexts } from '@safar/schema';
import type { ComponentChildren, VNode } from 'preact';
import { handleAnswerKeys } from './answer-keys.js';
import { sayProblem } from './more-types.js';
import { go, quiet } from './parts/buttons.js';
import { footer } from './parts/footer.js';
import { heading } from './parts/heading.js';
import { closeIcon, keptIcon, wrongIcon } from './parts/icons.js';
import { note } from './parts/note.js';
import { questionViews } from './question-types/index.js';
import type { QuestionProps } from './question-types/question-view.js';
import { getDraft, getQuestion, type FlowAction, type FlowState } from './survey-flow.js';

export interface CardProps {
  content: SurveyContent;
  ui: WidgetTexts;
  state: FlowState;
  /** There is no connection: what was given is kept. */
  offline: boolean;
  /** Stands back while a dialog of the page is open. */
  aside: boolean;
  dispatch: (action: FlowAction) => void;
}

const plain = (text: string, children: ComponentChildren): VNode => (
  <>
    {heading('p', text)}
    <div class="foot">{children}</div>
  </>
);

const drawAsking = (props: CardProps) => {
  const { content, state, ui, dispatch, offline } = props;
  const question = getQuestion(state);
  if (!question) return null;
  const later = quiet(ui.later, () => dispatch({ type: 'later' }));
  if (state.phase === 'folded') {
    return plain(question.text, [
      <span class="push" />,
      later,
      go(ui.answer, () => dispatch({ type: 'asking' })),
    ]);
  }
  const change: QuestionProps['change'] = (draft) => dispatch({ type: 'draft', draft });
  const submit: QuestionProps['submit'] = (draft) => {
    if (draft) change(draft);
    dispatch({ type: 'submit' });
  };
  const questionProps: QuestionProps = {
    question,
    draft: getDraft(state),
    missing: state.missing,
    locked: state.phase === 'saving',
    ui,
    numbers: content.numbers,
    change,
    submit,
  };
  const choose = (chosen: string) => {
    const value = question.type === 'choice' ? [chosen] : Number(chosen);
    dispatch({ type: 'draft', draft: { value }, armed: true });
  };
  return (
    <div key={question.id} onKeyDown={(event) => handleAnswerKeys(event, { choose, submit: () => submit() })}>
      {questionViews[question.type](questionProps as never)}
      {state.missing &&
        note('missing', wrongIcon(), sayProblem?.(question, questionProps.draft) ?? ui.required)}
      {offline && state.answers.size > 0 && note('kept', keptIcon(), ui.offline)}
      {footer({ ...questionProps, state, later, dispatch })}
    </div>
  );
};

/** The card with everything in it. */
export const drawCard = (props: CardProps): VNode => {
  const { content, ui, state, aside, dispatch } = props;
  return (
    <section
      class="card"
      lang={content.language}
      dir={content.dir}
      aria-label={ui.announce}
      tabIndex={-1}
      hidden={aside}
    >
      <button class="x" aria-label={ui.close} onClick={() => dispatch({ type: 'ended' })}>
        {closeIcon()}
      </button>
      <div class="body">
        {state.phase === 'later'
          ? plain(
              ui.laterTaken,
              quiet(ui.undoLater, () => dispatch({ type: 'asking' })),
            )
          : drawAsking(props)}
      </div>
    </section>
  );
};
