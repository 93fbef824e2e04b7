import { heading } from '../parts/heading.js';
import type { QuestionView } from './question-view.js';

/** Something to agree to: 1, or nothing. */
export const consent: QuestionView<'consent'> = ({ question, draft, locked, change }) => (
  <fieldset disabled={locked} aria-describedby="hint missing">
    {heading('legend', question.text, question.hint)}
    <div class="rows">
      <label class={draft.value ? 'row chosen' : 'row'}>
        <input
          type="checkbox"
          checked={!!draft.value}
          onClick={() => change({ value: draft.value ? null : 1 })}
        />
        <span>{question.statement}</span>
      </label>
    </div>
  </fieldset>
);
