type Navigation = Partial<PerformanceNavigationTiming & { activationStart: number; responseStatus: number }>;

/** What the browser says about how the document was reached and loaded. */
export const getNavigation = (): Navigation => Object(performance.getEntriesByType('navigation')[0]);

/** How long loading took, from the start of the navigation or from when a prerendered page was opened; `loaded` is false while it still loads. */
export const getLoad = (): { loaded: boolean; loadMs?: number | undefined } => {
  const { loadEventStart, activationStart = 0 } = getNavigation();
  // Not the readyState: Firefox calls a page complete whose loading was cut off.
  const loaded = !!loadEventStart;
  return { loaded, loadMs: loaded ? Math.max(0, Math.round(loadEventStart - activationStart)) : undefined };
};
