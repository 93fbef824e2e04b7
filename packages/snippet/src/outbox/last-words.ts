import { core } from '../core.js';
import { guard } from '../guard.js';
import { getActiveAt, getTotals, tick } from '../page/engagement.js';
import { getLoad } from '../page/load.js';
import { full, getMode } from '../privacy/consent.js';
import { keep, remove } from '../storage/local.js';
import { stamp } from '../visit/take-event.js';
import { fit } from './fit.js';
import { createBody } from './post.js';
import { flying, record, release } from './record.js';
import { unsent } from './sender.js';

let isHidden = false;

/** Another recorder has its own last words. */
export const resetHide = (): void => {
  isHidden = false;
};

/** Last words of one page view, kept where a dying page can still write; two tabs that close together have two. */
const getSlot = (): string => core.key + 'last:' + core.page.id;

export const leave = (): Promise<void> =>
  record('page_leave', { ...getTotals(), ...getLoad(), exit: core.page.exit });

/** The page goes. Says the last words, once per hide: they go out in a beacon and into a slot, for a beacon confirms nothing. */
export const hide = (): void => {
  core.isAway = true;
  if (isHidden || getMode() < full) return;
  isHidden = true;
  tick();
  for (const listener of core.onHide) guard(listener)();
  void leave();
  const words = [...flying.keys()].filter(({ name }) => name).map((event) => stamp(event, core.page));
  keep(getSlot(), JSON.stringify(words));
  // For the next page to know whether the visit goes on.
  keep(core.key + 'active', getActiveAt() as unknown as string);
  const batch = fit([...words.filter(({ visit }) => visit), ...unsent]);
  while (batch[0] && !navigator.sendBeacon(core.options.path, createBody(core.visitor, batch)))
    batch.length >>= 1;
};

/**
 * The page is seen again: what went into its slot goes into the store.
 * @param isRestored as another page view, out of the back/forward cache
 */
export const show = async (isRestored?: boolean): Promise<void> => {
  const slot = getSlot();
  isHidden = false;
  core.isAway = false;
  const released = release();
  // Before anything that the return itself tells: that would begin a visit which is the page view's to begin.
  if (isRestored) void core.view('restore');
  tick();
  await released;
  remove(slot);
};
