import type { Page } from '@playwright/test';
import type { SafarEvent } from '@safar/schema';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, whenArrived } from '../support/ledger-test.js';
import { test } from './app-test.js';
import { bundleApp } from './apps.js';

const open = (entry: string) =>
  bundleApp(
    entry,
    '<main><button id="buy">Buy</button><button id="stop">Stop</button><button id="start">Start</button></main>',
  );

const getPaths = (events: SafarEvent[]): unknown[] => events.map(({ params }) => params.path);

/** How many listeners of ours stand at the window and at the document: the driver's own are not passive. */
const countListeners = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const counts = ['window', 'document'].map(async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: String(result.objectId),
    });
    return listeners.filter(({ passive }) => passive).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

test('effects that React calls twice are one page view, and one stop ends it', async ({
  page,
  ledger,
  serve,
}) => {
  await page.goto(await serve(await bundleApp('react-router/in-effect.tsx')));
  await whenArrived(ledger, 'page_view');
  await page.getByRole('link', { name: 'Cart' }).click();
  await whenArrived(ledger, 'page_view', 2);
  await page.evaluate(() => window.safar('event', 'done'));
  await whenArrived(ledger, 'done');
  expect(getPaths(ledger.getEvents('page_view'))).toEqual(['/', '/cart']);
});

test('what is told before the start waits for it, in order, whoever keeps it', async ({
  page,
  ledger,
  serve,
}) => {
  const origin = await serve(await open('vite/early.ts'));
  await page.addInitScript(() => {
    const safar = (...call: unknown[]) => void safar.q.push(call);
    safar.q = [] as unknown[];
    Object.assign(window, { safar });
    safar('event', 'by_stub');
  });
  await page.goto(origin);
  expect(await page.evaluate(() => Object(window).isUntouched)).toBe(true);
  expect(ledger.requests).toEqual([]);
  await page.click('#start');
  await whenArrived(ledger, 'last');
  const names = ledger
    .getEvents()
    .toSorted((a, b) => a.n - b.n)
    .map(({ name }) => name);
  expect(names).toEqual(['page_view', 'by_stub', 'early', 'last']);
});

test('after the stop no listener is left and nothing is told, until it is started again', async ({
  page,
  ledger,
  serve,
}) => {
  ledger.config = {
    ...getPlainConfig(),
    load: { now: [getChunk('data-layer')], idle: [getChunk('friction'), getChunk('later')] },
  };
  const origin = await serve(await open('vite/main.ts'));
  await page.goto(`${origin}/none`);
  await page.evaluate(() => Object.assign(window, { before: history.pushState }));
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(() => 'dataLayer' in window);
  expect(await countListeners(page)).toBeGreaterThan(5);
  await page.click('#stop');
  expect(await countListeners(page)).toBe(0);
  await page.evaluate(() => {
    history.pushState({ of: 'host' }, '', '/b');
    window.safar('event', 'unheard');
    Object(window).dataLayer.push({ event: 'add_to_cart', ecommerce: { items: [] } });
  });
  expect(await page.evaluate(() => [location.pathname, history.state as unknown])).toEqual([
    '/b',
    { of: 'host' },
  ]);
  await page.click('#start');
  await page.evaluate(() => window.safar('event', 'again'));
  await page.evaluate(() => history.pushState(null, '', '/c'));
  await whenArrived(ledger, 'page_view', 3);
  await page.evaluate(() => Object(window).dataLayer.push({ event: 'view_cart', ecommerce: { items: [] } }));
  await whenArrived(ledger, 'view_cart');
  const names = ledger.getEvents().map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    ['again', 'page_leave', 'page_view', 'page_view', 'page_view', 'view_cart'].toSorted(),
  );
  expect(getPaths(ledger.getEvents('page_view'))).toEqual(['/none', '/b', '/c']);
});

test('a title that comes after its address is its page’s', async ({ page, ledger, serve }) => {
  await page.goto(await serve(await open('vite/main.ts')));
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => {
    history.pushState(null, '', '/late');
    window.safar('event', 'of_late');
    setTimeout(() => (document.title = 'Late'), 200);
  });
  await whenArrived(ledger, 'of_late');
  await page.evaluate(() => {
    history.pushState(null, '', '/without');
    history.pushState(null, '', '/soon');
    document.title = 'Soon';
  });
  const views = await whenArrived(ledger, 'page_view', 4);
  expect(views.map(({ params }) => [params.path, params.title])).toEqual([
    ['/', 'Loading'],
    ['/late', 'Late'],
    ['/without', expect.any(String)],
    ['/soon', 'Soon'],
  ]);
  expect(ledger.getEvents('of_late')[0]?.page).toBe(views[1]?.page);
});
