type Navigation = Partial<PerformanceNavigationTiming & { activationStart: number; responseStatus: number }>;

/** What the browser says about how the document was reached and loaded. */
export const getNavigation = (): Navigation => Object(performance.getEntriesByType('navigation')[0]);

/** Times from the start of the navigation, or from when a prerendered page was opened; `loaded` is false while it still loads, and 0 a time that is not known. */
export const getLoad = (): { loaded: boolean; loadMs?: number | undefined; ttfbMs?: number | undefined } => {
  const { loadEventStart, responseStart, activationStart = 0 } = getNavigation();
  const since = (ms?: number): number | undefined => ms && Math.max(0, Math.round(ms - activationStart));
  return {
    // Not the readyState: Firefox calls a page complete whose loading was cut off.
    loaded: !!loadEventStart,
    loadMs: since(loadEventStart),
    ttfbMs: since(responseStart),
  };
};
