type Navigation = Partial<PerformanceNavigationTiming & { activationStart: number; responseStatus: number }>;

/** What the browser says about how the document was reached and loaded. */
export const getNavigation = (): Navigation => Object(performance.getEntriesByType('navigation')[0]);
