import type { VisitorEvent } from './visitor-event.js';

/**
 * Gives every event the visit of its page view. Last words that were found only on a later page may have been given that
 * page's visit; a page view has one visit, and what happened on it happened there.
 */
export const settleVisits = (events: readonly VisitorEvent[]): VisitorEvent[] => {
  const visitOf = new Map<string, string>();
  for (const { name, page, visit } of events)
    if (name === 'page_view' && !visitOf.has(page)) visitOf.set(page, visit);
  return events.map((event) => {
    const visit = visitOf.get(event.page) ?? event.visit;
    return visit === event.visit ? event : { ...event, visit };
  });
};
