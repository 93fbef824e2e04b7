import type { MetricType } from 'web-vitals';
import type { Core, Page } from '../context.js';

/**
 * Where the browser sees soft navigations by itself, it says of each value which address it is of: what was slow about leaving a page is
 * known when the next one is open.
 * @returns tells the page view, unless it belongs to a visit that is over or was forgotten
 */
export const watchSoftNavigations = (core: Core): ((metric: MetricType) => Page | undefined) | undefined => {
  if (!PerformanceObserver.supportedEntryTypes.includes('soft-navigation')) return undefined;
  const { view } = core;
  const pages: Record<string, Page> = { [location.href]: core.page };
  core.view = (nav) => {
    const stored = view(nav);
    pages[location.href] = core.page;
    return stored;
  };
  return ({ navigationURL }) => {
    const page = pages[navigationURL as string];
    return page?.visit === core.page.visit ? page : undefined;
  };
};
