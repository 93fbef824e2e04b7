import type { PreviewState } from '../shared/contract.js';
import { type View, writeView } from '../shared/view.js';
import { create } from './dom.js';
import { type Words, words as allWords } from './words/index.js';

export interface Masthead {
  element: HTMLElement;
  update(state: PreviewState, view: View): void;
  setLive(isLive: boolean): void;
}

/** Name of the product and of the file, whether the page is live, and its languages. */
export const createMasthead = (words: Words, lang: string): Masthead => {
  const site = create('bdi', { class: 'site' });
  const file = create('code', { class: 'file' });
  const live = create('p', { class: 'live', role: 'status' });
  const links = Object.entries(allWords).map(([tag, { name }]) =>
    create('a', { lang: tag, hreflang: tag, ...(tag === lang ? { 'aria-current': 'true' } : {}) }, name),
  );
  const element = create(
    'header',
    { class: 'bar' },
    create(
      'h1',
      {},
      create('img', { src: '/page/icon.svg', alt: '', width: '24', height: '24' }),
      create('b', {}, 'Safar'),
      create('span', {}, words.title),
    ),
    create('p', { class: 'what' }, site, ' ', file),
    live,
    create('nav', { 'aria-label': words.languageOfPage }, ...links),
  );
  return {
    element,
    update(state, view) {
      site.textContent = state.site;
      file.textContent = state.file;
      document.title = [words.title, state.site].filter(Boolean).join(' · ');
      for (const link of links) link.href = `/${writeView({ ...view, lang: link.hreflang })}`;
    },
    setLive(isLive) {
      live.textContent = isLive ? words.live : words.stopped;
      live.classList.toggle('stopped', !isLive);
    },
  };
};
