import { isWalkId } from '@safar/schema';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** What happened on the site: to a visitor, and while the team walked the journey itself. */
export interface Split {
  real: VisitorEvent[];
  /** By visit. */
  walks: Map<string, VisitorEvent[]>;
}

/**
 * A page may have events of its own by these names; a parameter with parts it cannot say. What began a walk may be lost: one that began
 * with its visit is known by the id of that.
 */
const isOfWalk = (event: VisitorEvent): boolean =>
  isWalkId(event.visit) ||
  (event.name.startsWith('walk_') && typeof getParams(event, 'walk_start').walk === 'object');

/** Keeps the number of an event that went into a walk: where it was told it is not lost. Nothing else is read of a vital. */
const toStandIn = (event: VisitorEvent): VisitorEvent => ({ ...event, name: 'web_vital', params: {} });

const getShowing = (event: VisitorEvent): string | undefined =>
  event.name.startsWith('survey_') ? getParams(event, 'survey_end').showing : undefined;

/**
 * Takes walks away from what happened to a visitor, visit by visit, however late a walk says that it is one. A survey belongs to
 * where it was first heard of: what a walk says of one that a visitor was shown before belongs to nobody.
 * @param events of one visitor in the order of time, each in the visit of its page
 */
export const splitWalks = (events: readonly VisitorEvent[]): Split => {
  const walks = new Map<string, VisitorEvent[]>(
    events.filter(isOfWalk).map(({ visit }): [string, VisitorEvent[]] => [visit, []]),
  );
  if (walks.size === 0) return { real: [...events], walks };
  const real: VisitorEvent[] = [];
  /** Walk in which each showing was first heard of; undefined = none. */
  const shownIn = new Map<string, string | undefined>();
  for (const event of events) {
    const own = walks.get(event.visit);
    const showing = getShowing(event);
    if (showing !== undefined && !shownIn.has(showing)) shownIn.set(showing, own && event.visit);
    const shown = showing === undefined ? undefined : shownIn.get(showing);
    if (shown !== undefined) {
      walks.get(shown)?.push(event);
      if (!own) real.push(toStandIn(event));
    } else if (!own) real.push(event);
    else if (showing === undefined) own.push(event);
  }
  return { real, walks };
};
