import {
  automaticEvents,
  createId,
  enterStage,
  isNewVisit,
  isVisitOver,
  newStageState,
  takeCartHappening,
  type BrowserConfig,
} from '@safar/schema/browser';
import type { Arrival, Draft, Page, Params, Visitor } from '../context.js';

/** Gives an event its page, its number and, where it is known, its visit. A page view opens the page. */
export const stamp = (event: Draft, page: Page, config: BrowserConfig): void => {
  if (!event.page) {
    // Page views describe themselves late: the config may just have come out of the store, and titles follow addresses.
    if (event.describe) {
      event.params = event.describe();
      delete event.describe;
      page.id = createId(event.at);
      page.n = 0;
      page.path = event.params.path as string;
    }
    event.page = page.id;
    event.n = page.n++;
    event.config = config.version;
  }
  if (page.visit && event.name !== 'page_view') setVisit(event, page);
};

const setVisit = (event: Draft, page: Page): void => {
  event.visit ??= page.visit;
  event.pageNo ??= page.pageNo;
};

/**
 * Takes one thing that happened: gives it its visit and its place, and brings the visitor up to date.
 * @param found the visitor's record in the store
 * @param event with the name '' for mere engaged time
 * @param activeAt until when this page was engaged with
 * @returns the visitor after it, and what to store: the event, and those it brings about
 */
export const takeEvent = (
  found: Visitor | undefined,
  event: Draft,
  page: Page,
  config: BrowserConfig,
  activeAt: number,
  { campaign, source }: Arrival = {},
): [visitor: Visitor, events: Draft[]] => {
  const { at, name } = event;
  const isActivity = !(automaticEvents as readonly string[]).includes(name);
  const events: Draft[] = [];
  let visitor: Visitor = {
    id: createId(at),
    visit: '',
    visits: 0,
    startedAt: at,
    lastAt: 0,
    pageNo: 0,
    stage: newStageState(),
    purchases: 0,
    ...found,
  };
  const take = (next: string, params: Params): void => {
    const [after, more] = takeEvent(visitor, { id: createId(at), at, name: next, params }, page, config, activeAt);
    visitor = after;
    events.push(...more);
  };

  if (visitor.visit === page.visit && activeAt > visitor.lastAt) {
    visitor.lastAt = activeAt;
    if (visitor.cart && !visitor.cart.idleSince) visitor.cart = { ...visitor.cart, lastAt: activeAt };
  }
  if (name === 'page_view') {
    stamp(event, page, config);
    if (isNewVisit(visitor, at, config.endsAfterMs, campaign)) {
      visitor = { ...visitor, visit: createId(at), visits: visitor.visits + 1, startedAt: at, pageNo: 0, campaign };
      event.params.source = source;
    }
    page.visit = visitor.visit;
    page.pageNo = ++visitor.pageNo;
    event.params.visitNo = visitor.visits;
  } else if (isActivity && (visitor.visit !== page.visit || isVisitOver(visitor, at, config.endsAfterMs))) {
    const { path } = page;
    take('page_view', { path, nav: 'resume' });
  }
  if (!page.visit) return [visitor, events];
  if (name) {
    stamp(event, page, config);
    setVisit(event, page);
    events.push(event);
  }
  if (isActivity) {
    const { cart: before, bought } = visitor;
    const order = event.params.transaction_id;
    visitor.lastAt = at;
    if (name !== 'purchase' || !order || order !== bought) {
      visitor.stage = enterStage(config.stages, visitor.stage, name === 'page_view' ? { page: page.path } : { event: name });
      const cart = takeCartHappening(before, event, config.cart);
      visitor.cart = cart;
      if (name === 'purchase') {
        visitor.purchases++;
        visitor.bought = order as string | undefined;
      }
      if (cart?.wentIdle && !before?.wentIdle) take('cart_abandoned', { cart: cart.id });
      if (cart?.end === 'recovered' && !before?.end) take('cart_recovered', { cart: cart.id });
    }
  }
  return [visitor, events];
};
