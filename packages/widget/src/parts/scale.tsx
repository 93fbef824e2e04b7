import type { ComponentChildren } from 'preact';
import type { QuestionProps } from '../question-types/question-view.js';
import { Heading } from './heading.js';
import { turnIcon } from './icons.js';

export interface Point {
  value: number;
  /** For the screen reader; default: its digits. */
  name?: string | undefined;
  /** Shown while the point is at hand. */
  word?: string;
  face: ComponentChildren;
}

interface ScaleProps extends QuestionProps<{ text: string; low: string; high: string }> {
  points: readonly Point[];
  class: string;
}

/** All points of a scale, always visible and of one size, the lowest first in reading direction. */
export const Scale = ({ points, question, draft, locked, submit, class: look }: ScaleProps) => (
  <fieldset disabled={locked}>
    <Heading as="legend" text={question.text} />
    <div class="flow">
      <div class={`scale ${look}`}>
        {points.map(({ value, name, word, face }) => (
          <label class={draft.value !== null && value <= Number(draft.value) ? 'pt full' : 'pt'}>
            <input
              type="radio"
              name="point"
              value={value}
              checked={draft.value === value}
              aria-label={name}
              onClick={() => submit({ value })}
            />
            <span class="box">{face}</span>
            {word && (
              <span class="word" aria-hidden="true">
                {word}
              </span>
            )}
          </label>
        ))}
        {points.length > 5 && turnIcon()}
      </div>
      <div class="ends" aria-hidden="true">
        <span>{question.low}</span>
        <span>{question.high}</span>
      </div>
    </div>
  </fieldset>
);
