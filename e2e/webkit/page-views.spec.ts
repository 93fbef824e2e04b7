import type { SafarEvent } from '@safar/schema';
import { expect, test, whenArrived, whenRecording } from './webkit-test.js';

test('a first page view arrives at once; WebKit says neither status nor activation', async ({
  session,
  ledger,
}) => {
  await session.goto(`${ledger.origin}/hello?utm_source=news&gclid=abc&secret=1`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).toMatchObject({
    n: 0,
    pageNo: 1,
    config: 1,
    params: {
      path: '/hello',
      query: 'utm_source=news',
      title: 'Page /hello',
      nav: 'navigate',
      visitNo: 1,
      touch: false,
      source: { tags: 'utm_source=news&gclid=' },
    },
  });
  // A fact of WebKitGTK 2.50: no responseStatus, so a missing page is told by rule alone.
  expect(view?.params).not.toHaveProperty('status');
  expect(view?.params).not.toHaveProperty('memory');
  expect(ledger.copies.get(String(view?.id))).toBe(1);
});

test('what WebKitGTK 2.50 has, and what it has not', async ({ session, ledger }) => {
  await session.goto(`${ledger.origin}/a`);
  const has = await session.run(() => ({
    keepalive: 'keepalive' in Request.prototype,
    sendBeacon: 'sendBeacon' in navigator,
    locks: 'locks' in navigator,
    responseStatus: 'responseStatus' in PerformanceNavigationTiming.prototype,
    activationStart: 'activationStart' in PerformanceNavigationTiming.prototype,
    prerendering: 'prerendering' in document,
    idleCallback: 'requestIdleCallback' in window,
    fetchLater: 'fetchLater' in window,
    navigation: 'navigation' in window,
    globalPrivacyControl: 'globalPrivacyControl' in navigator,
    observes: PerformanceObserver.supportedEntryTypes,
  }));
  // No layout-shift, largest-contentful-paint or event: of the vitals only FCP and TTFB exist here.
  expect(has).toEqual({
    keepalive: true,
    sendBeacon: true,
    locks: true,
    responseStatus: false,
    activationStart: false,
    prerendering: false,
    idleCallback: false,
    fetchLater: false,
    navigation: false,
    globalPrivacyControl: false,
    observes: ['mark', 'measure', 'navigation', 'paint', 'resource'],
  });
});

test('pages of a visit are numbered, and each says its last words', async ({ session, ledger }) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await session.goto(`${ledger.origin}/b`);
  const [a, b] = await whenArrived(ledger, 'page_view', 2);
  const [leave] = await whenArrived(ledger, 'page_leave');
  expect(b).toMatchObject({ pageNo: 2, visit: a?.visit });
  expect(b?.params).not.toHaveProperty('source');
  expect(leave).toMatchObject({
    page: a?.page,
    pageNo: 1,
    params: { loadEventStart: expect.any(Number), scrollPercent: expect.any(Number) },
  });
  expect(a && b && ledger.getVisitor(a) === ledger.getVisitor(b)).toBe(true);
});

test('a soft navigation is a page view when the path changes, and the page before it is left', async ({
  session,
  ledger,
}) => {
  await session.goto(`${ledger.origin}/a`);
  await whenRecording(session);
  await session.run(() => {
    history.replaceState({}, '', '/replaced');
    history.pushState({}, '', '/b?tab=1');
    document.title = 'Page of b';
    history.pushState({}, '', '/b?tab=2');
    history.pushState({}, '', '/c');
  });
  const inOrder = (events: SafarEvent[]): SafarEvent[] => [...events].sort((a, b) => a.pageNo - b.pageNo);
  const views = inOrder(await whenArrived(ledger, 'page_view', 3));
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/b', 'soft'],
    ['/c', 'soft'],
  ]);
  const leaves = inOrder(await whenArrived(ledger, 'page_leave', 2));
  expect(leaves.slice(0, 2).map(({ page }) => page)).toEqual(views.slice(0, 2).map(({ page }) => page));
  await session.run(() => history.go(-2));
  const back = await whenArrived(ledger, 'page_view', 4);
  expect(back[3]?.params).toMatchObject({ path: '/b', nav: 'soft' });
});

test('a page restored from the back/forward cache is seen once more', async ({ session, ledger }) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await session.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 2);
  await session.driver.navigate().back();
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(views[2]).toMatchObject({
    pageNo: 3,
    visit: views[0]?.visit,
    params: { path: '/a', nav: 'restore' },
  });
  expect(views[2]?.page).not.toBe(views[0]?.page);
});

test('two windows share the visit and its numbering', async ({ session, ledger }) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  const first = await session.driver.getWindowHandle();
  await session.driver.switchTo().newWindow('window');
  await session.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 2);
  await session.driver.switchTo().window(first);
  await session.goto(`${ledger.origin}/c`);
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(new Set(views.map(({ visit }) => visit)).size).toBe(1);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2, 3]);
});

test('a tab opened behind another is really hidden, and counts when it is first seen', async ({
  session,
  ledger,
}) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  const first = await session.driver.getWindowHandle();
  const second = await session.openTab();
  await session.goto(`${ledger.origin}/b`);
  expect(await session.run(() => document.visibilityState)).toBe('hidden');
  await session.run(() => window.safar('event', 'early_bird'));
  await session.driver.switchTo().window(first);
  await session.goto(`${ledger.origin}/c`);
  const seen = await whenArrived(ledger, 'page_view', 2);
  expect(seen.map(({ params }) => params.path)).toEqual(['/a', '/c']);
  expect(ledger.getEvents('early_bird')).toEqual([]);
  await session.closeTab(second);
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(views[2]).toMatchObject({ pageNo: 3, visit: seen[0]?.visit, params: { path: '/b' } });
  const [early] = await whenArrived(ledger, 'early_bird');
  expect(early?.page).toBe(views[2]?.page);
});

test('paths, queries and titles are scrubbed, Persian digits too', async ({ session, ledger }) => {
  await session.goto(
    encodeURI(`${ledger.origin}/orders/۱۲۳۴۵۶۷/sara@example.com?utm_campaign=0912 123 4567&q=secret`),
  );
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({
    path: '/orders/*/*',
    query: 'utm_campaign=*',
    title: 'Page /orders/*/*',
  });
  await session.goto(encodeURI(`${ledger.origin}/گل/دسته-گل-۱۲`));
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views[1]?.params.path).toBe('/گل/دسته-گل-۱۲');
});
