import { getParams, type VisitorEvent } from './visitor-event.js';

/** What happened on the site: to a visitor, and while the team walked the journey itself. */
export interface Split {
  real: VisitorEvent[];
  /** By visit. */
  walks: Map<string, VisitorEvent[]>;
}

/** A page may have an event of its own by this name; a parameter with parts it cannot say. */
const isWalkStart = (event: VisitorEvent): boolean =>
  event.name === 'walk_start' && typeof getParams(event, 'walk_start').walk === 'object';

const getShowing = (event: VisitorEvent): string | undefined =>
  event.name.startsWith('survey_') ? getParams(event, 'survey_end').showing : undefined;

/**
 * Takes walks away from what happened to a visitor, visit by visit, however late a walk says that it is one. A survey belongs to
 * where it was first heard of: what a walk says of one that a visitor was shown before belongs to nobody.
 * @param events of one visitor in the order of time, each in the visit of its page
 */
export const splitWalks = (events: readonly VisitorEvent[]): Split => {
  const walks = new Map<string, VisitorEvent[]>(
    events.filter(isWalkStart).map(({ visit }): [string, VisitorEvent[]] => [visit, []]),
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
    if (shown !== undefined) walks.get(shown)?.push(event);
    else if (!own) real.push(event);
    else if (showing === undefined) own.push(event);
  }
  return { real, walks };
};
