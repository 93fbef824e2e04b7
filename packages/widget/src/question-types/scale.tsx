import { heading } from '../parts/heading.js';
import { faceIcon, starIcon, turnIcon } from '../parts/icons.js';
import type { ContentOf, QuestionProps } from './question-view.js';

/**
 * All points of a scale, always visible and of one size, the lowest first in reading direction; without the colours of a
 * traffic light. NPS, CSAT and CES are scales whose ends and words are given.
 */
export const scale = ({ question, draft, locked, numbers, submit }: QuestionProps<ContentOf<'scale'>>) => {
  const { text, min, names, low, high, look } = question;
  const count = names.length;
  const half = Math.ceil(count / 2);
  const isPicture = look !== 'numbers';
  const points = names.map((name, i) => {
    const value = min + i;
    return (
      <label class={value <= Number(draft.value ?? NaN) ? 'pt full' : 'pt'}>
        <input
          type="radio"
          name="point"
          value={value}
          checked={draft.value === value}
          aria-label={name}
          onClick={() => submit({ value })}
        />
        <span class="box">
          {look === 'faces' ? faceIcon(i) : isPicture ? starIcon() : value.toLocaleString(numbers)}
        </span>
        {isPicture && (
          <span class="word" aria-hidden="true">
            {name}
          </span>
        )}
      </label>
    );
  });
  // In two rows it leads on to the second, which begins a place later.
  if (count % 2) points.splice(half, 0, turnIcon());
  return (
    <fieldset disabled={locked}>
      {heading('legend', text)}
      <div class={count > 7 ? 'long' : count > 6 ? 'seven' : ''}>
        <div class={`scale k${half} ${look}`}>{points}</div>
        <div class="ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </div>
    </fieldset>
  );
};
