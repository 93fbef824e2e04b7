import { core } from './core.js';
import type { Params } from './context.js';
import { guard } from './guard.js';
import { readClock } from './clock.js';
import { maskPath } from '@safar/schema/browser';
import { record } from './outbox/record.js';
import { resetTotals } from './page/engagement.js';
import { leave } from './outbox/last-words.js';
import { getAddress, getKey, getQuery, getSource } from './page/source.js';

/** What makes this address another page than the last. */
let place = '';

export const markPlace = (): void => {
  place = getKey();
};

/** What the config has a say in. */
export const describePage = (): Params => ({
  path: maskPath(getAddress(), core.config.keepPaths),
  query: getQuery(core.config.keepQuery),
});

/**
 * Counts a page view.
 * @param nav how the page came to be seen
 * @param status of the document: who bounces off a missing page says nothing more, so the page view itself tells it
 */
export const view = (nav: string, status?: number): Promise<void> => {
  if (nav === 'soft') void leave();
  readClock();
  markPlace();
  const stored = record('page_view', {
    ...describePage(),
    // A tablet says that it is a desktop, but is touched first of all.
    touch: matchMedia('(pointer:coarse)').matches,
    status,
    // navigate, prerender
    source: getSource(/^[np]/.test(nav)),
    nav,
    language: document.documentElement.lang || navigator.language,
  });
  resetTotals();
  return stored;
};

/** The address may have changed. `replaceState` corrects one and is no page view. */
export const moved = guard(() => place === getKey() || core.view('soft'));
