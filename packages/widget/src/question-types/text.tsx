import { fillNumbers } from '../digits.js';
import { heading } from '../parts/heading.js';
import type { QuestionView } from './question-view.js';

/** Words of the visitor's own. */
export const text: QuestionView<'text'> = ({ question, draft, missing, locked, ui, numbers, change }) => {
  const value = String(draft.value ?? '');
  return (
    <>
      {heading('label', question.text, question.hint, 'words')}
      <textarea
        class={missing ? 'field wrong' : 'field'}
        id="words"
        dir="auto"
        maxLength={question.maxLength}
        readOnly={locked}
        aria-invalid={missing}
        aria-required={question.required}
        aria-describedby="missing hint count"
        value={value}
        onInput={(event) => change({ value: event.currentTarget.value })}
      />
      <div class="count" id="count">
        <span>{!question.required && ui.optional}</span>
        <span>{fillNumbers(ui.counter, value.length, question.maxLength, numbers)}</span>
      </div>
    </>
  );
};
