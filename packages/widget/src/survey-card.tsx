import type { SurveyContent, WidgetTexts } from '@safar/schema';
import { fillNumbers } from './digits.js';
import { Footer } from './parts/footer.js';
import { Heading } from './parts/heading.js';
import { closeIcon, keptIcon } from './parts/icons.js';
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

const Taken = ({ ui, dispatch }: CardProps) => (
  <div class="taken">
    <Heading as="p" text={ui.laterTaken} />
    <div class="foot">
      <button class="quiet" type="button" onClick={() => dispatch({ type: 'undo' })}>
        {ui.undoLater}
      </button>
    </div>
  </div>
);

const Folded = ({ ui, dispatch, text }: CardProps & { text: string }) => (
  <>
    <Heading as="p" text={text} />
    <div class="foot">
      <span class="push" />
      <button class="quiet" type="button" onClick={() => dispatch({ type: 'later' })}>
        {ui.later}
      </button>
      <button class="go" type="button" onClick={() => dispatch({ type: 'unfold' })}>
        {ui.answer}
      </button>
    </div>
  </>
);

const Asking = (props: CardProps) => {
  const { content, state, ui, dispatch, offline } = props;
  const question = getQuestion(state);
  if (!question) return null;
  if (state.folded) return <Folded {...props} text={question.text} />;
  const draft = getDraft(state);
  const view = questionViews[question.type];
  const questionProps: QuestionProps = {
    question,
    draft,
    missing: state.missing,
    locked: state.phase === 'saving',
    ui,
    fill: (sentence, numbers) => fillNumbers(sentence, numbers, content.digits),
    change: (change, armed) => {
      dispatch({ type: 'draft', draft: change, ...(armed === undefined ? {} : { armed }) });
    },
    submit: (change) => {
      if (change) dispatch({ type: 'draft', draft: change });
      dispatch({ type: 'submit' });
    },
  };
  return (
    <div key={question.id}>
      {view.render(questionProps)}
      {offline && state.answers.size > 0 && (
        <div class="says">
          {keptIcon()}
          <span>{ui.offline}</span>
        </div>
      )}
      <Footer {...questionProps} state={state} dispatch={dispatch} hasNext={view.hasNext(question, draft)} />
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
      <button class="x" type="button" aria-label={ui.close} onClick={() => dispatch({ type: 'dismiss' })}>
        {closeIcon()}
      </button>
      <div class="body">{state.phase === 'later' ? <Taken {...props} /> : <Asking {...props} />}</div>
    </section>
  );
};
