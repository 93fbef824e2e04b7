import { automaticEvents } from '@safar/schema';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** Something at a moment: an event, or the end of engaged time that no event marks. */
export interface Moment {
  at: number;
  event?: VisitorEvent;
  /** Visit that it belongs to. */
  visit: string;
  /** The visitor did something: the clocks of visits and carts run from here. */
  isActivity: boolean;
}

const automatic = new Set<string>(automaticEvents);

/**
 * The visitor's moments in order: events, and where engaged time ended. A `page_leave` says how much engaged time there was
 * since the last one but not when: it is laid right behind what is known, so that a tab left open over night and
 * clicked in the morning was active in the evening, not all night.
 */
export const getMoments = (events: readonly VisitorEvent[]): Moment[] => {
  const moments: Moment[] = [];
  const pages = new Map<string, { lastAt: number; engagedMs: number }>();
  for (const event of events) {
    const page = pages.get(event.page);
    const isActivity = !automatic.has(event.name) && !event.isFromServer;
    moments.push({ at: event.time, event, visit: event.visit, isActivity });
    if (isActivity) {
      pages.set(event.page, {
        lastAt: Math.max(event.time, page?.lastAt ?? 0),
        engagedMs: page?.engagedMs ?? 0,
      });
    }
    if (event.name !== 'page_leave') continue;
    const { engagedMs } = getParams(event, 'page_leave');
    const more = engagedMs - (page?.engagedMs ?? 0);
    if (more <= 0) continue;
    const lastAt = page ? Math.max(page.lastAt, Math.min(event.time, page.lastAt + more)) : event.time;
    pages.set(event.page, { lastAt, engagedMs });
    moments.push({ at: lastAt, visit: event.visit, isActivity: true });
  }
  // The sort is stable: what happened in one moment stays in its order.
  return moments.sort((a, b) => a.at - b.at);
};
