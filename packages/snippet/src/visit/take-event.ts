import { createId, maskText } from '@safar/schema/browser';
import { resetTotals } from '../page/engagement.js';
import type { Draft, Page, Source, Visitor } from '../context.js';
import { isActivity } from './is-activity.js';
import { core } from '../core.js';

/** Gives an event its page, its number and, where it is known, its visit. A page view opens the page. */
export const stamp = (event: Draft, page: Page): Draft => {
  if (!event.page) {
    if (event.name === 'page_view') {
      // Titles follow addresses: this late, a page that changed its address has changed its title as well.
      event.params.title = maskText(document.title);
      page.id = event.id;
      page.n = 0;
    }
    event.page = page.id;
    event.n = page.n++;
  }
  const { visit, pageNo } = page;
  // Last words that waited keep theirs: the page may have opened another visit since.
  return visit && !(event.n && event.visit) ? Object.assign(event, { visit, pageNo }) : event;
};

/**
 * Takes one thing that happened: gives it its visit and its place, and brings the visitor up to date.
 * @param found the visitor's record in the store
 * @param event with the name '' for mere engaged time; a page view tells its source, which stays when it opens a visit
 * @param activeAt until when this page was engaged with
 * @param events takes up what to store: the event, and a page view that has to stand before it
 * @returns the visitor after it
 */
export const takeEvent = (
  found: Visitor | undefined,
  event: Draft,
  page: Page,
  activeAt: number,
  events: Draft[],
): Visitor => {
  const { at, name, params } = event;
  // The first visit fills in the rest.
  let visitor = {
    visits: 0,
    secret: createId(at),
    id: createId(at),
    lastAt: 0,
    ...found,
  } as Visitor;
  /** `isVisitOver`, written out for its bytes; a page view that was reached through another campaign begins a visit as well. */
  const isOver = (campaign?: string | false): unknown =>
    Math.abs(at - visitor.lastAt) > core.config.endsAfterMs || (campaign && campaign !== visitor.campaign);

  if (visitor.visits) visitor.lastAt = Math.max(visitor.lastAt, activeAt);
  if (name === 'page_view') {
    stamp(event, page);
    const source = params.source as Source | undefined;
    const campaign = source?.cuts && source.tags;
    if (isOver(campaign))
      Object.assign(visitor, {
        // In the order that compresses best.
        pageNo: 0,
        campaign,
        visits: visitor.visits + 1,
        visit: createId(at),
        params,
      });
    else delete params.source;
    page.visit = visitor.visit;
    page.pageNo = ++visitor.pageNo;
    params.visitNo = visitor.visits;
    params.memory = core.isLost;
  } else if (isActivity(name) && !event.page && (visitor.visit !== page.visit || isOver())) {
    resetTotals();
    visitor = takeEvent(
      visitor,
      { ...event, id: createId(at), name: 'page_view', params: { path: page.path, nav: 'resume' } },
      page,
      activeAt,
      events,
    );
  }
  if (name && page.visit) events.push(stamp(event, page));
  if (isActivity(name)) {
    // It still finds the last activity before this one.
    core.advance?.(visitor, event);
    // Last words of somebody who was forgotten belong to no visit, and begin none.
    if (visitor.visits) visitor.lastAt = at;
  }
  return visitor;
};
