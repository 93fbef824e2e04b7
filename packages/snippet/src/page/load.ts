import type { Params } from '../context.js';

type Navigation = Partial<PerformanceNavigationTiming & { activationStart: number; responseStatus: number }>;

/** What the browser says about how the document was reached and loaded. */
export const getNavigation = (): Navigation => Object(performance.getEntriesByType('navigation')[0]);

/** What tells how long loading took, which the collector reckons. Not the readyState: Firefox calls a page complete whose loading was cut off. */
export const getLoad = ({ loadEventStart, activationStart } = getNavigation()): Params => ({
  loadEventStart,
  activationStart,
});
