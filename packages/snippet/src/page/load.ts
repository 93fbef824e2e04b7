const getEntry = (): (PerformanceNavigationTiming & { activationStart?: number; responseStatus?: number }) | undefined =>
  performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;

/** How the document was reached, as the browser says it. */
export const getNavigationType = (): string => getEntry()?.type ?? 'navigate';

export const isNotFound = (): boolean => getEntry()?.responseStatus === 404;

/** Times from the start of the navigation, or from when a prerendered page was opened; `loaded` false while it still loads. */
export const getLoad = (): { loaded: boolean; loadMs?: number; ttfbMs?: number } => {
  const entry = getEntry();
  if (!entry) return { loaded: document.readyState === 'complete' };
  const since = (ms: number): number => Math.max(0, Math.round(ms - (entry.activationStart ?? 0)));
  return {
    loaded: entry.loadEventStart > 0,
    ...(entry.loadEventStart && { loadMs: since(entry.loadEventStart) }),
    ...(entry.responseStart && { ttfbMs: since(entry.responseStart) }),
  };
};
