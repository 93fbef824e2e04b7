import type { GivenAnswer } from '@safar/schema';
import { Fragment } from 'preact';
import { Heading } from '../parts/heading.js';
import { Missing } from '../parts/missing.js';
import { handleRadioKeys } from '../parts/radio-keys.js';
import { Words } from '../parts/words.js';
import { createView, type ContentOf, type QuestionProps } from './question-view.js';

/** Longest option that may stand beside another, in letters. */
const pairLength = 16;

type Choice = ContentOf<'choice'>;
type Option = Choice['options'][number];

const getChosen = (value: GivenAnswer['value']): string[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
};

/** Adds or takes away an option; "none" clears the others, and they clear it. */
export const toggle = ({ options }: Choice, chosen: readonly string[], { id, kind }: Option): string[] => {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  if (kind === 'none') return [id];
  const nones = options.filter((option) => option.kind === 'none').map((option) => option.id);
  return [...chosen.filter((other) => !nones.includes(other)), id];
};

const OtherField = ({ question, draft, ui, change, submit }: QuestionProps<Choice>) => (
  <div class="other">
    <label class="cap" for="other">
      {question.otherLabel ?? ui.otherLabel}
    </label>
    <input
      class="field"
      id="other"
      type="text"
      dir="auto"
      maxLength={120}
      autocomplete="off"
      value={draft.other}
      onInput={(event) => change({ other: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) submit();
      }}
    />
  </div>
);

const Row = ({ option, ...props }: QuestionProps<Choice> & { option: Option }) => {
  const { question, draft, change, submit } = props;
  const chosen = getChosen(draft.value);
  const isChosen = chosen.includes(option.id);
  const choose = () => {
    if (question.many) change({ value: toggle(question, chosen, option) });
    else if (option.kind === 'other') change({ value: option.id });
    else submit({ value: option.id });
  };
  return (
    <>
      <label class={isChosen ? 'row chosen' : 'row'}>
        <input
          type={question.many ? 'checkbox' : 'radio'}
          name="option"
          value={option.id}
          checked={isChosen}
          onClick={choose}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && question.many) submit();
          }}
        />
        <span>
          <Words text={option.text} />
        </span>
      </label>
      {isChosen && option.kind === 'other' && <OtherField {...props} />}
    </>
  );
};

/** One or many of a list. */
export const choice = createView(
  'choice',
  (props) => {
    const { question, locked, missing, ui, change, submit } = props;
    const { options, many, hint } = question;
    const firstPinned = options.findIndex(({ kind }) => kind !== undefined);
    const isShort = options.every(({ text }) => text.length <= pairLength);
    return (
      <fieldset
        disabled={locked}
        aria-describedby={missing ? 'missing' : undefined}
        onKeyDown={(event) => {
          handleRadioKeys(event, (value, isGiven) => {
            const isOther = options.some(({ id, kind }) => id === value && kind === 'other');
            if (isGiven && !isOther) submit({ value });
            else change({ value }, true);
          });
        }}
      >
        <Heading as="legend" text={question.text} />
        {hint && <p class="hint">{hint}</p>}
        <div class={isShort ? 'rows pairs' : 'rows'}>
          {options.map((option, i) => (
            <Fragment key={option.id}>
              {i === firstPinned && i > 0 && <div class="rule" />}
              <Row {...props} option={option} />
            </Fragment>
          ))}
        </div>
        {missing && many && <Missing ui={ui} />}
      </fieldset>
    );
  },
  ({ many, options }, { value }) => many || (value !== null && options.length > 0),
);
