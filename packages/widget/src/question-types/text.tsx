import { Heading } from '../parts/heading.js';
import { Missing } from '../parts/missing.js';
import { createView } from './question-view.js';

/** Words of the visitor's own. */
export const text = createView(
  'text',
  ({ question, draft, missing, locked, ui, fill, change, submit }) => {
    const value = typeof draft.value === 'string' ? draft.value : '';
    return (
      <>
        <Heading as="label" for="words" text={question.text} />
        {question.hint && (
          <p class="hint" id="hint">
            {question.hint}
          </p>
        )}
        <textarea
          class={missing ? 'field wrong' : 'field'}
          id="words"
          dir="auto"
          rows={3}
          maxLength={question.maxLength}
          readOnly={locked}
          aria-invalid={missing}
          aria-required={question.required}
          aria-describedby="missing hint count"
          value={value}
          onInput={(event) => change({ value: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <div class="count" id="count">
          <span>{!question.required && ui.optional}</span>
          <span>{fill(ui.counter, { n: value.length, max: question.maxLength })}</span>
        </div>
        {missing && <Missing ui={ui} />}
      </>
    );
  },
  () => true,
);
