import { getNavigation } from '../page/load.js';
import { core } from '../core.js';
import { flying, record, release } from './record.js';
import { full, getMode } from '../privacy/consent.js';
import { keep, remove } from '../storage/local.js';
import { guard } from '../guard.js';
import { fit } from './fit.js';
import { stamp } from '../visit/take-event.js';
import { createBody } from './post.js';
import { getActiveAt, getTotals, look, tick } from '../page/engagement.js';
import { unsent } from './sender.js';

/** Last words of one page view, kept where a dying page can still write; two tabs that close together have two. */
const getSlot = (): string => core.key + 'last:' + core.page.id;

/**
 * The page view ends. What tells how long loading took the collector reckons with; not the readyState: Firefox calls a
 * page complete whose loading was cut off.
 */
export const leave = ({ loadEventStart, activationStart } = getNavigation()): Promise<void> => {
  tick();
  look();
  return record('page_leave', { loadEventStart, activationStart, ...getTotals(), exit: core.page.exit });
};

/** The page goes. Says the last words, once per hide: they go out in a beacon and into a slot, for a beacon confirms nothing. */
export const hide = (): void => {
  core.isAway = true;
  if (core.isHidden || getMode() < full) return;
  core.isHidden = true;
  tick();
  for (const listener of core.onHide) guard(listener)();
  void leave();
  const words = [...flying].filter(([{ name }]) => name).map(([event, [page]]) => stamp(event, page));
  // Without a store the beacon is all there is: other pages know another visitor.
  if (!core.isLost) keep(getSlot(), JSON.stringify(words));
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
  // Without a store it is for a page that has one.
  const slot = core.isLost ? '' : getSlot();
  core.isAway = false;
  const released = release();
  core.isHidden = false;
  // Before anything that the return itself tells: that would begin a visit which is the page view's to begin.
  if (isRestored) void core.view('restore');
  tick();
  await released;
  remove(slot);
};
