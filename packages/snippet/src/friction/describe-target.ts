import type { Params } from '../context.js';

/** Says which element it was; of buttons and links also what they say. Never what stands in a field. */
export const describeTarget = (element: Element): Params => ({
  tag: element.localName,
  id: element.id,
  class: element.classList[0],
  text: element.matches('a,button,[role=button]') ? element.textContent?.trim() : undefined,
});
