import type { PreviewDrawing } from '../shared/contract.js';
import { type Combination, getFrameAddress, widths } from '../shared/view.js';
import { create } from './dom.js';
import { onFrameTold } from './frame-events.js';
import { onNear } from './on-near.js';
import type { Words } from './words/index.js';

/** One survey in one language, width and colour scheme. */
export interface Figure {
  element: HTMLElement;
  combination: Combination;
  /** Draws anew where something in it looks different. @param question to begin with; '' = as it first appears */
  update(drawing: PreviewDrawing, question: string): void;
}

/** Of the page that is seen above a card. */
const abovePx = 40;

export const createFigure = (combination: Combination, words: Words): Figure => {
  const { survey, language, width, scheme } = combination;
  const again = create('button', { type: 'button', class: 'again' }, words.again);
  const gone = create('p', { class: 'gone' }, words.gone);
  const pane = create('div', { class: 'pane' });
  const caption = `${words.width[width]}، ${words.scheme[scheme]}`.replace(
    '،',
    words.dir === 'rtl' ? '،' : ',',
  );
  const name = `${survey}: ${language}, ${caption}`;
  again.setAttribute('aria-label', `${words.again}: ${name}`);
  const element = create(
    'figure',
    { class: `shot ${width} ${scheme}` },
    create('figcaption', {}, create('span', {}, caption), again),
    pane,
  );
  let isNear = false;
  let known = '';
  let address = '';
  let frame: HTMLIFrameElement | undefined;

  const setHeight = (px: number): void =>
    pane.style.setProperty('block-size', `${Math.min(px, widths[width].blockSize)}px`);

  const unload = (): void => {
    frame?.remove();
    frame = undefined;
    gone.remove();
  };

  const load = (): void => {
    unload();
    if (!isNear || address === '') return;
    // A new element and not a new address: that would be a step for the browser's way back.
    const loaded = create('iframe', { src: address, title: name });
    let heightPx = 0;
    onFrameTold(loaded, (told) => {
      if (told.state === 'gone') pane.append(gone);
      // What follows may be lower: a page that jumps at every answer is no help.
      heightPx = Math.max(heightPx, told.heightPx + abovePx);
      setHeight(heightPx);
    });
    frame = loaded;
    pane.append(loaded);
  };

  again.addEventListener('click', load);
  onNear(element, (near) => {
    if (near === isNear) return;
    isNear = near;
    load();
  });

  return {
    element,
    combination,
    update(drawing, question) {
      pane.dir = drawing.dir;
      const now = `${drawing.hash} ${question}`;
      if (now === known) return;
      known = now;
      address = getFrameAddress(combination, question);
      load();
    },
  };
};
