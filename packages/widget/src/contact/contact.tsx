import type { ContactContent } from '@safar/schema';
import type { VNode } from 'preact';
import { heading } from '../parts/heading.js';
import type { QuestionView } from '../question-types/question-view.js';
import { left } from './read-contact.js';

/** Three bytes a letter at most: with an address it fits into what is encrypted. */
const nameLength = 80;
const reachLength = 254;

/** How the field is filled in, and what keyboard a phone shows for it. */
const fields = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel' },
  // Letters and digits: the keyboard for addresses has both.
  either: { type: 'text', inputMode: 'email', autocomplete: 'email' },
} as const satisfies Record<ContactContent['ask'], object>;

/** Whether this page can encrypt: without https it cannot, and without a key nobody could read it. */
export const isClosed = ({ seal }: ContactContent): boolean => !seal || !crypto.subtle;

/** A way to reach the visitor. It stays in the card until it is given, and leaves it encrypted. */
export const contact: QuestionView<'contact'> = ({ question, draft, missing, locked, ui, change }): VNode => {
  if (isClosed(question))
    return (
      <>
        {heading('p', question.text)}
        <p>{question.words.cannotAsk}</p>
      </>
    );
  const [, reach = '', name = ''] = Array.isArray(draft.value) ? draft.value : [];
  // What could not be taken is no mistake of the visitor's.
  const wrong = missing && !draft.failed;
  const say = (typed: string, called: string): void =>
    change({ value: (typed + called).trim() ? [left, typed, called] : null });
  return (
    <fieldset disabled={locked} aria-describedby="hint">
      {heading('legend', question.text, question.hint)}
      <p>
        <label class="cap" for="reach">
          {question.words[question.ask]}
        </label>
        <input
          class={wrong ? 'field wrong' : 'field'}
          id="reach"
          {...fields[question.ask]}
          dir="ltr"
          maxLength={reachLength}
          aria-invalid={wrong}
          aria-required={question.required}
          aria-describedby="missing"
          value={reach}
          onInput={(event) => say(event.currentTarget.value, name)}
        />
      </p>
      <label class="cap" for="called">
        {question.words.name} · {ui.optional}
      </label>
      <input
        class="field"
        id="called"
        autocomplete="name"
        dir="auto"
        maxLength={nameLength}
        value={name}
        onInput={(event) => say(reach, event.currentTarget.value)}
      />
    </fieldset>
  );
};
