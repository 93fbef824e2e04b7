import { expect, test } from 'vitest';
import { collectPages } from './collect-pages.js';
import type { VisitorEvent } from './visitor-event.js';

const event = (name: string, pageNo: number, n: number, params: object): VisitorEvent => ({
  visitor: 'v',
  visit: 'w',
  page: `p${pageNo}`,
  pageNo,
  n,
  id: `${name}${pageNo}-${n}`,
  name,
  time: pageNo * 1_000 + n,
  path: '/',
  params,
  bot: false,
  reference: '',
});
const view = (pageNo: number, nav: string) => event('page_view', pageNo, 0, { path: `/${pageNo}`, nav });
const leave = (pageNo: number, params: object) =>
  event('page_leave', pageNo, 1, { engagedMs: 10, scrollPercent: 0, ...params });
const rules = { slowAfterMs: 4_000, notFound: '', searchEmpty: '^/search/none$' };

test('soft pages of one document have not loaded, neither slowly nor at all', () => {
  const navs = ['navigate', 'soft', 'soft', 'soft', 'soft', 'resume', 'restore'];
  const events = navs.flatMap((nav, index) => [
    view(index + 1, nav),
    leave(index + 1, { loaded: false, loadMs: 9_000 }),
    event('slow', index + 1, 2, { metric: 'lcp', valueMs: 9_000 }),
  ]);
  const pages = collectPages(events, rules);
  expect(pages.map(({ slow, loadMs, loaded }) => [slow, loadMs, loaded])).toEqual([
    [true, 9_000, false],
    ...Array.from({ length: 6 }, () => [false, 0, undefined]),
  ]);
});

test.each(['navigate', 'reload', 'back_forward', 'prerender'])('%s loads a document', (nav) => {
  // The last word may be heard before the first.
  const [page] = collectPages([leave(1, { loaded: false, loadMs: 4_001 }), view(1, nav)], rules);
  expect(page).toMatchObject({ slow: true, loadMs: 4_001, loaded: false, engagedMs: 10 });
});

test('a page that the site names says that nothing was found, once, whoever says it too', () => {
  const none = (nav: string, pageNo: number) => event('page_view', pageNo, 0, { path: '/search/none', nav });
  const pages = collectPages(
    [
      none('navigate', 1),
      event('search_empty', 1, 1, {}),
      none('resume', 2),
      event('search_empty', 3, 1, {}),
    ],
    rules,
  );
  expect(
    pages.map(({ frictions }) => [...frictions.values()].map(({ kind, count }) => [kind, count])),
  ).toEqual([[['search_empty', 1]], [], [['search_empty', 1]]]);
});
