import { now } from '../clock.js';
import { core } from '../core.js';
import type { Params } from '../context.js';
import { on } from '../on.js';

let total = 0;
let since = 0;
let activeAt = 0;
let lowest = 0;

/** Until when the page was visible and focused. */
export const getActiveAt = (): number => (since ? now() : activeAt);

/** Called when the page is engaged with again, while `getActiveAt` still says until when it was before. */
let onReturn = (): unknown => 0;

/** Looks whether the page is engaged with. */
export const tick = (): void => {
  const isEngaged = !core.isAway && !document.hidden && document.hasFocus();
  if (since) {
    activeAt = now();
    total += activeAt - since;
  } else if (isEngaged && activeAt) onReturn();
  since = isEngaged ? now() : 0;
};

/** Looks how far the page has been scrolled. */
export const look = (): void => {
  lowest = Math.max(lowest, scrollY + innerHeight);
};

/** Totals of the page view when it was last looked at. */
export const getTotals = (): Params => ({
  scrollPercent: (100 * lowest) / document.documentElement.scrollHeight,
  engagedMs: total,
});

/** The next page view begins. It looks at nothing: it may be the return itself that begins one. */
export const resetTotals = (): void => {
  since &&= now();
  total = lowest = 0;
};

/** For another recorder in this document. */
export const resetEngagement = (): void => {
  since = activeAt = 0;
};

export const watchEngagement = (returned: () => unknown): void => {
  tick();
  onReturn = returned;
  on(window, 'blur', tick);
  on(window, 'focus', tick);
  on(document, 'scroll', look);
};
