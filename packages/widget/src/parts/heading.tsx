import type { VNode } from 'preact';
import { words } from './words.js';

/**
 * The question itself. It can be given focus, so that a screen reader says the next one.
 * @param hint a sentence under it
 * @param field id of the field that it names
 */
export const heading = (
  Tag: 'legend' | 'label' | 'p',
  text: string,
  hint?: string,
  field?: string,
): VNode => (
  <>
    <Tag class="q" tabIndex={-1} for={field}>
      {words(text)}
    </Tag>
    {hint && (
      <p class="hint" id="hint">
        {words(hint)}
      </p>
    )}
  </>
);
