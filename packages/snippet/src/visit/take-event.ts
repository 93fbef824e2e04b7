import { createId, isNewVisit } from '@safar/schema/browser';
import type { Advance, Arrival, Core, Draft, Page, Visitor } from '../context.js';

/** Gives an event its page, its number and, where it is known, its visit. A page view opens the page. */
export const stamp = (event: Draft, page: Page): Draft => {
  if (!event.page) {
    // The visit of the page before may not be its own.
    if (event.name === 'page_view')
      Object.assign(page, {
        id: createId(event.at),
        path: event.params.path,
        n: 0,
        exit: undefined,
        visit: undefined,
      });
    event.page = page.id;
    event.n = page.n++;
  }
  const { visit, pageNo } = page;
  return visit ? Object.assign(event, { visit, pageNo }) : event;
};

/** Whether an event is something the visitor did: none of `automaticEvents` that a browser makes, told by their beginnings. */
export const isActivity = (name: string): boolean => !/^(page_l|web_vit|cart_|survey_s)/.test(name);

/**
 * Takes one thing that happened: gives it its visit and its place, and brings the visitor up to date.
 * @param found the visitor's record in the store
 * @param event with the name '' for mere engaged time
 * @param activeAt until when this page was engaged with
 * @param events takes up what to store: the event, and those it brings about
 * @returns the visitor after it
 */
export const takeEvent = (
  found: Visitor | undefined,
  event: Draft,
  page: Page,
  core: Pick<Core, 'config' | 'advance'>,
  activeAt: number,
  events: Draft[],
  arrival?: Arrival,
): Visitor => {
  const { at, name, params } = event;
  let visitor: Visitor = { id: createId(at), visit: '', visits: 0, lastAt: 0, pageNo: 0, ...found };
  const take = (given: ReturnType<Advance>): void => {
    if (given)
      visitor = takeEvent(
        visitor,
        { ...event, id: createId(at), name: given[0], params: given[1], page: '' },
        page,
        core,
        activeAt,
        events,
      );
  };
  const isOver = (campaign?: string): boolean => isNewVisit(visitor, at, core.config.endsAfterMs, campaign);

  if (visitor.visits && activeAt > visitor.lastAt) {
    visitor.lastAt = activeAt;
    if (visitor.cart && !visitor.cart.isIdle) visitor.cart.lastAt = activeAt;
  }
  if (name === 'page_view') {
    stamp(event, page);
    const { campaign, source } = { ...arrival };
    if (isOver(campaign)) {
      Object.assign(visitor, { visit: createId(at), visits: visitor.visits + 1, pageNo: 0, campaign });
      params.source = source;
    }
    page.visit = visitor.visit;
    page.pageNo = ++visitor.pageNo;
    params.visitNo = visitor.visits;
  } else if (isActivity(name) && !event.page && (visitor.visit !== page.visit || isOver()))
    take(['page_view', { path: page.path, nav: 'resume' }]);
  if (name && page.visit) events.push(stamp(event, page));
  if (isActivity(name)) {
    visitor.lastAt = at;
    take(core.advance?.(visitor, event));
  }
  return visitor;
};
