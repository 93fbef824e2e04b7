import { fillNumbers } from '../digits.js';
import { Heading } from '../parts/heading.js';
import { createView } from './question-view.js';

/** Words of the visitor's own. */
export const text = createView('text', ({ question, draft, missing, locked, ui, digits, change }) => {
  const value = String(draft.value ?? '');
  return (
    <>
      <Heading as="label" for="words" text={question.text} hint={question.hint} />
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
        <span>{fillNumbers(ui.counter, value.length, question.maxLength, digits)}</span>
      </div>
    </>
  );
});
