import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { automaticEvents, compileGlobs, type BrowserConfig } from '@safar/schema/browser';
import type { Core, Draft, Page, Visitor } from '../context.js';
import { setCore } from '../core.js';
import { isActivity } from './is-activity.js';
import { takeEvent } from './take-event.js';

const endsAfterMs = 1_800_000;
const passive = compileGlobs(automaticEvents);
const configure = (config: Partial<BrowserConfig>): void =>
  setCore({ config: { endsAfterMs, ...config } as BrowserConfig } as Core);
configure({ passive });
// Pages have titles; there are no pages here.
vi.stubGlobal('document', { title: '', hidden: true });
const start = 1_800_000_000_000;
const newPage = (): Page => ({ id: '', path: '', n: 0, pageNo: 0 });

const groupBy = (
  events: Draft[],
  getKey: (event: Draft) => string | undefined,
): Map<string | undefined, Draft[]> => {
  const groups = new Map<string | undefined, Draft[]>();
  for (const event of events) groups.set(getKey(event), [...(groups.get(getKey(event)) ?? []), event]);
  return groups;
};

/** Tabs of one visitor over one store. */
const createTabs = (count: number) => {
  const pages = Array.from({ length: count }, newPage);
  const events: Draft[] = [];
  let visitor: Visitor | undefined;
  return {
    events,
    pages,
    getVisitor: () => visitor,
    take: (tab: number, at: number, name: string, campaign?: string) => {
      const page = pages[tab] ?? newPage();
      const source = { host: '', tags: campaign, cuts: true };
      const params = name === 'page_view' ? { path: `/${at}`, source } : {};
      visitor = takeEvent(visitor, { id: `${events.length}`, at, name, params, config: 1 }, page, 0, events);
    },
  };
};

const happening = fc.record({
  tab: fc.nat(2),
  gapMs: fc.constantFrom(1, 1_000, endsAfterMs, endsAfterMs + 1, 86_400_000),
  name: fc.constantFrom(
    'page_view',
    'page_view',
    'add_to_cart',
    'page_leave',
    'web_vital',
    'error',
    'survey_shown',
    '',
  ),
  campaign: fc.constantFrom(undefined, undefined, 'spring', 'autumn'),
});

describe('takeEvent', () => {
  test('whatever three tabs do: visits have a first page, numbers have no gaps, automatic events open nothing', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (list) => {
        const { take, events, pages } = createTabs(3);
        let at = start;
        for (const { tab, gapMs, name, campaign } of list) {
          at += gapMs;
          // A document says nothing before its page view.
          if (name !== 'page_view' && !pages[tab]?.visit) continue;
          const before = events.length;
          take(tab, at, name, campaign);
          const views = events.slice(before).filter((event) => event.name === 'page_view');
          if (automaticEvents.some((each) => each === name)) expect(views).toEqual([]);
        }
        const byVisit = groupBy(events, ({ visit }) => visit);
        for (const [visit, own] of byVisit) {
          expect(visit).toBeTruthy();
          expect(own[0]).toMatchObject({ name: 'page_view', pageNo: 1 });
          // Who is still here came from nowhere.
          expect(own[0]?.params.source !== undefined).toBe(own[0]?.params.nav !== 'resume');
          const views = own.filter(({ name }) => name === 'page_view');
          expect(views.map(({ pageNo }) => pageNo)).toEqual(views.map((_, index) => index + 1));
        }
        for (const own of groupBy(events, ({ page }) => page).values()) {
          expect(own.map(({ n }) => n)).toEqual(own.map((_, index) => index));
          expect(new Set(own.map(({ visit, pageNo }) => `${visit} ${pageNo}`)).size).toBe(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a page that becomes active after its visit has ended counts again', () => {
    const { take, events } = createTabs(1);
    take(0, start, 'page_view');
    take(0, start + endsAfterMs + 1, '');
    expect(events.map(({ name, params, pageNo }) => [name, params.nav, pageNo])).toEqual([
      ['page_view', undefined, 1],
      ['page_view', 'resume', 1],
    ]);
  });

  test('engaged time keeps a visit open', () => {
    const page = newPage();
    const events: Draft[] = [];
    const read = 3 * endsAfterMs;
    const view = { id: 'a', at: start, name: 'page_view', params: { path: '/' } };
    const visitor = takeEvent(undefined, view, page, 0, events);
    takeEvent(
      visitor,
      { id: 'b', at: start + read, name: 'add_to_cart', params: {} },
      page,
      start + read - 5,
      events,
    );
    expect(events.map(({ name }) => name)).toEqual(['page_view', 'add_to_cart']);
  });
});

test('what happens by itself is no activity, everything else is', () => {
  expect(automaticEvents.filter(isActivity)).toEqual([]);
  for (const name of [
    'page_view',
    'add_to_cart',
    'cart',
    'cta_click',
    'error_page_seen',
    'survey_answer',
    'survey_done',
    'purchase',
    'mark',
    '',
  ])
    expect(isActivity(name), name).toBe(true);
});

test('without a config a page can still end by itself', () => {
  configure({});
  expect(['page_leave', 'page_view', 'mark', ''].filter(isActivity)).toEqual(['page_view', 'mark', '']);
  configure({ passive });
});

test('last words of somebody who was forgotten do not stand in for the visit of who comes next', () => {
  // Their config was forgotten too, so that a vital looks like something they did.
  configure({});
  const words: Draft[] = [];
  const left = { id: 'a', at: start, name: 'web_vital', params: {}, config: 1, page: 'gone', n: 4 };
  const visitor = takeEvent(undefined, left, { ...newPage(), id: 'gone' }, 0, words);
  expect(words).toEqual([]);
  const events: Draft[] = [];
  const view = { id: 'b', at: start + 100, name: 'page_view', params: { path: '/' }, config: 0 };
  expect(takeEvent(visitor, view, newPage(), 0, events)).toMatchObject({ visits: 1, pageNo: 1 });
  expect(events).toHaveLength(1);
  configure({ passive });
});
