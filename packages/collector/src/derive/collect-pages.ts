import type { PageViewParams } from '@safar/schema';
import { isMatch } from '@safar/schema/rules';
import type { Rules } from './rules.js';
import { takeFriction, type Friction } from './take-friction.js';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** One page view, put together from its events. */
export interface Page {
  visit: string;
  pageNo: number;
  /** When it was first heard of, Unix ms. */
  at: number;
  /** Absent when the page view itself never arrived. */
  view?: { event: VisitorEvent; params: PageViewParams };
  engagedMs: number;
  /** Largest of load time and largest paint that were reported; 0 = not known. */
  loadMs: number;
  /** undefined = nobody said. */
  loaded?: boolean;
  notFound: boolean;
  slow: boolean;
  /** What else went wrong, by a key of its own. */
  frictions: Map<string, Friction>;
  /** Numbers of the events that arrived. */
  numbers: Set<number>;
}

/** As if the page had said it. */
const foundNothing = (event: VisitorEvent): VisitorEvent => ({ ...event, name: 'search_empty', params: {} });

/** Ways to a page on which a document loads; the others show one that stands already, whose loading is not theirs. */
const loading = new Set<string>(['navigate', 'reload', 'back_forward', 'prerender']);

/** What a page says of its loading holds only if it loaded; which way it was reached may be heard last. */
const finishPage = (page: Page, slowAfterMs: number): Page => {
  const { loaded: _, ...known } = page;
  if (!page.view || !loading.has(page.view.params.nav)) return { ...known, loadMs: 0 };
  return { ...page, slow: page.loadMs > slowAfterMs };
};

/**
 * Puts a visitor's page views together. Of several last words the largest wins.
 * @param events in the order of time
 */
export const collectPages = (
  events: readonly VisitorEvent[],
  { slowAfterMs, notFound, searchEmpty }: Pick<Rules, 'slowAfterMs' | 'notFound' | 'searchEmpty'>,
): Page[] => {
  const pages = new Map<string, Page>();
  for (const event of events) {
    // A page belongs to one visit; a forged copy of its id in another visit is another page.
    const key = event.visit + event.page;
    const page = pages.get(key) ?? {
      visit: event.visit,
      pageNo: event.pageNo,
      at: event.time,
      engagedMs: 0,
      loadMs: 0,
      notFound: false,
      slow: false,
      frictions: new Map<string, Friction>(),
      numbers: new Set<number>(),
    };
    pages.set(key, page);
    page.numbers.add(event.n);
    if (event.name === 'page_view') {
      page.view ??= { event, params: getParams(event, 'page_view') };
      const { status, path, nav } = page.view.params;
      page.notFound ||= (status === 404 || status === 410 || isMatch(notFound, path)) && nav !== 'resume';
      if (isMatch(searchEmpty, path) && nav !== 'resume') takeFriction(page.frictions, foundNothing(event));
    }
    takeFriction(page.frictions, event);
    if (event.name === 'not_found') page.notFound = true;
    if (event.name === 'slow') {
      const { metric, valueMs } = getParams(event, 'slow');
      if (metric !== 'inp') page.loadMs = Math.max(page.loadMs, valueMs);
    }
    if (event.name === 'page_leave') {
      const { engagedMs, loaded, loadMs } = getParams(event, 'page_leave');
      page.engagedMs = Math.max(page.engagedMs, engagedMs);
      page.loaded = loaded || page.loaded === true;
      page.loadMs = Math.max(page.loadMs, loadMs ?? 0);
    }
  }
  return (
    [...pages.values()]
      .map((page) => finishPage(page, slowAfterMs))
      // By time and only then by number: a page that was left before it was stored is numbered when its last words are found.
      .sort((a, b) => a.at - b.at || a.pageNo - b.pageNo)
  );
};
