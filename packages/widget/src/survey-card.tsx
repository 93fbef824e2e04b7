import type { SurveyContent, WidgetTexts } from '@safar/schema';
import type { ComponentChildren } from 'preact';
import { handleAnswerKeys } from './answer-keys.js';
import { Go, Quiet } from './parts/buttons.js';
import { Footer } from './parts/footer.js';
import { Heading } from './parts/heading.js';
import { closeIcon, keptIcon, wrongIcon } from './parts/icons.js';
import { Note } from './parts/note.js';
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

const Plain = ({ text, children }: { text: string; children: ComponentChildren }) => (
  <>
    <Heading as="p" text={text} />
    <div class="foot">{children}</div>
  </>
);

const Asking = (props: CardProps) => {
  const { content, state, ui, dispatch, offline } = props;
  const question = getQuestion(state);
  if (!question) return null;
  const later = <Quiet text={ui.later} run={() => dispatch({ type: 'later' })} />;
  if (state.phase === 'folded') {
    return (
      <Plain text={question.text}>
        <span class="push" />
        {later}
        <Go text={ui.answer} run={() => dispatch({ type: 'asking' })} />
      </Plain>
    );
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
    digits: content.digits,
    change,
    submit,
  };
  const choose = (chosen: string) => {
    const value = question.type === 'choice' ? [chosen] : Number(chosen);
    dispatch({ type: 'draft', draft: { value }, armed: true });
  };
  return (
    <div key={question.id} onKeyDown={(event) => handleAnswerKeys(event, { choose, submit: () => submit() })}>
      {questionViews[question.type](questionProps)}
      {state.missing && <Note id="missing" icon={wrongIcon()} text={ui.required} />}
      {offline && state.answers.size > 0 && <Note id="kept" icon={keptIcon()} text={ui.offline} />}
      <Footer {...questionProps} state={state} later={later} dispatch={dispatch} />
    </div>
  );
};

/** The card with everything in it. */
export const SurveyCard = (props: CardProps) => {
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
        {state.phase === 'later' ? (
          <Plain text={ui.laterTaken}>
            <Quiet text={ui.undoLater} run={() => dispatch({ type: 'asking' })} />
          </Plain>
        ) : (
          <Asking {...props} />
        )}
      </div>
    </section>
  );
};
