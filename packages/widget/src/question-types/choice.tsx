import type { VNode } from 'preact';
import { heading } from '../parts/heading.js';
import type { ContentOf, QuestionProps, QuestionView } from './question-view.js';

/** Longest option that may stand beside another, in letters. */
const pairLength = 16;

type Choice = ContentOf<'choice'>;
type Option = Choice['options'][number];

/** Adds or takes away an option; "none" clears the others, and they clear it. */
export const toggle = ({ options }: Choice, chosen: readonly string[], { id, kind }: Option): string[] => {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  const isNone = (other: string) => options.some((option) => option.id === other && option.kind === 'none');
  return [...(kind === 'none' ? [] : chosen.filter((other) => !isNone(other))), id];
};

const drawRow = (
  { question, draft, ui, change, submit }: QuestionProps<Choice>,
  option: Option,
  isFirstPinned: boolean,
): VNode => {
  const { id, text, kind } = option;
  const isOther = kind === 'other';
  const chosen = [draft.value ?? []].flat().map(String);
  const isChosen = chosen.includes(id);
  return (
    <>
      {isFirstPinned && <div class="rule" />}
      <label class={isChosen ? 'row chosen' : 'row'}>
        <input
          type={question.many ? 'checkbox' : 'radio'}
          name="option"
          value={id}
          checked={isChosen}
          onClick={() => {
            if (question.many) change({ value: toggle(question, chosen, option) });
            else if (isOther) change({ value: [id] });
            else submit({ value: [id] });
          }}
        />
        <span>{text}</span>
      </label>
      {isChosen && isOther && (
        <label class="other">
          <span class="cap">{question.otherLabel ?? ui.otherLabel}</span>
          <input
            class="field"
            dir="auto"
            maxLength={120}
            value={draft.other ?? ''}
            onInput={(event) => change({ other: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
};

/** One or many of a list. */
export const choice: QuestionView<'choice'> = (props) => {
  const { text, options, hint } = props.question;
  const firstPinned = options.findIndex(({ kind }) => kind);
  return (
    <fieldset disabled={props.locked} aria-describedby="hint missing">
      {heading('legend', text, hint)}
      <div class={options.every((option) => option.text.length <= pairLength) ? 'rows pairs' : 'rows'}>
        {options.map((option, i) => drawRow(props, option, i > 0 && i === firstPinned))}
      </div>
    </fieldset>
  );
};
