import { create } from './dom.js';
import type { Words } from './words/index.js';

const example = `"surveys": [
  { "id": "nps", "template": "nps", "when": [{ "event": "purchase", "after": "2s" }] }
]`;

/** What to add to a file that asks nothing. */
export const drawEmpty = (words: Words): HTMLElement =>
  create(
    'div',
    { class: 'empty' },
    create('h2', {}, words.empty),
    create('p', {}, words.emptyHow),
    create('pre', { dir: 'ltr', lang: 'en' }, create('code', {}, example)),
  );

/** What to do when everything is filtered away. */
export const drawNotAny = (words: Words, onShowAll: () => void): HTMLElement => {
  const button = create('button', { type: 'button', class: 'again' }, words.showAll);
  button.addEventListener('click', onShowAll);
  return create('div', { class: 'empty' }, create('h2', {}, words.notAny), button);
};
