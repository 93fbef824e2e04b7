import { getParams, type VisitorEvent } from './visitor-event.js';

/** Whom an order belongs to. */
export interface Journey {
  visitor: string;
  /** In which it was bought. */
  visit: string;
  /** It was bought while the team walked the journey itself. */
  isWalk?: boolean;
}

const isOffSite = (event: VisitorEvent): boolean =>
  event.name.startsWith('survey_') && getParams(event, 'survey_end').place === 'link';

/** Takes what was said on the page of a survey away from what happened on the site: no visit is made of it. */
export const splitOffSite = (
  events: readonly VisitorEvent[],
): { onSite: VisitorEvent[]; offSite: VisitorEvent[] } => ({
  onSite: events.filter((event) => !isOffSite(event)),
  offSite: events.filter(isOffSite),
});

const sells = new Set(['purchase', 'pending_purchase']);

/** Numbers of the orders that some events tell of. */
export const listOrders = (events: readonly VisitorEvent[]): string[] => [
  ...new Set(
    events.flatMap((event) =>
      sells.has(event.name) ? (getParams(event, 'commerce').transaction_id ?? []) : [],
    ),
  ),
];
