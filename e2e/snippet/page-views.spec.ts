import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

test('a first page view arrives at once, under defaults, and opens a visit', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/hello?utm_source=news&gclid=abc&secret=1`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).toMatchObject({
    n: 0,
    pageNo: 1,
    params: {
      path: '/hello',
      query: 'utm_source=news',
      title: 'Page /hello',
      nav: 'navigate',
      visitNo: 1,
      touch: false,
    },
  });
  expect(view?.params).toMatchObject({ source: { tags: 'utm_source=news&gclid=' } });
  expect(JSON.stringify(ledger.batches)).not.toContain('abc"');
  expect(view?.visit).toBeTruthy();
});

test('pages of a visit are numbered, and each says its last words', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await page.goto(`${ledger.origin}/b`);
  const [a, b] = await whenArrived(ledger, 'page_view', 2);
  const [leave] = await whenArrived(ledger, 'page_leave');
  expect(b).toMatchObject({ pageNo: 2, visit: a?.visit });
  expect(b?.params).not.toHaveProperty('source');
  expect(leave).toMatchObject({
    page: a?.page,
    pageNo: 1,
    params: { loadEventStart: expect.any(Number), scrollPercent: expect.any(Number) },
  });
});

test('a page opened in the background counts when it is first seen', async ({ page, ledger }) => {
  await page.addInitScript(() => {
    let hidden = true;
    Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
    addEventListener('test:seen', () => {
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  await page.goto(`${ledger.origin}/a`);
  await page.evaluate(() => window.safar('event', 'early_bird'));
  await expect.poll(() => ledger.requests).toContain('GET /s/safar.js');
  await page.waitForLoadState('networkidle');
  expect(ledger.getEvents()).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('test:seen')));
  await whenArrived(ledger, 'page_view');
  const [early] = await whenArrived(ledger, 'early_bird');
  expect(early).toMatchObject({ pageNo: 1 });
});

test('a page that is not there says so in its page view, however soon it is left', async ({
  page,
  ledger,
}) => {
  ledger.pages.set('/gone', { status: 404, body: 'not here' });
  ledger.pages.set('/a', '<a id="link" href="/gone">go</a>');
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.click('#link');
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ params }) => [params.path, params.status])).toEqual([
    ['/a', 200],
    ['/gone', 404],
  ]);
});

test('once the page has been idle, last words say what kind of link was followed', async ({
  page,
  ledger,
}) => {
  const later = getChunk('later');
  ledger.config = { ...getPlainConfig(), load: { now: [], idle: [later] } };
  ledger.pages.set('/a', '<a href="/b">go</a> <a href="http://127.0.0.1:1/">out</a>');
  const loaded = page.waitForResponse((response) => response.url().endsWith(later));
  await page.goto(`${ledger.origin}/a`);
  await (await loaded).finished();
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page.click('text=out');
  await page.evaluate(() => history.pushState(null, '', '/soft'));
  await page.evaluate(() => history.pushState(null, '', '/soft/next'));
  const leaves = await whenArrived(ledger, 'page_leave', 2);
  expect(leaves.map(({ params }) => params.exit)).toEqual(['outbound', undefined]);
});

test("a newcomer's first page view waits for the config before it goes out, and says what the site keeps", async ({
  page,
  ledger,
}) => {
  ledger.config = { ...getPlainConfig(), keepPaths: '^(/products/[^/]*)$' };
  await page.goto(`${ledger.origin}/products/1517085`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).toMatchObject({ config: 1, params: { path: '/products/1517085' } });
  expect(ledger.copies.get(String(view?.id))).toBe(1);
});

test('without a config it goes out under the strictest masks', async ({ page, ledger }) => {
  ledger.config = undefined;
  await page.goto(`${ledger.origin}/products/1517085`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).toMatchObject({ config: 0, params: { path: '/products/*' } });
});

test('who leaves before the page has loaded is not missing', async ({ page, ledger }) => {
  ledger.pages.set('/slow', '<img src="/never.png">');
  ledger.stalled.add('/never.png');
  await page.goto(`${ledger.origin}/slow`, { waitUntil: 'commit' });
  await whenArrived(ledger, 'page_view');
  await page.goto(`${ledger.origin}/b`);
  const [leave] = await whenArrived(ledger, 'page_leave');
  expect(leave?.params).toMatchObject({ loadEventStart: 0 });
});

test('two tabs share the visit and its numbering', async ({ context, ledger }) => {
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await tabs[0]?.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await Promise.all(tabs.map((tab, index) => tab.goto(`${ledger.origin}/tab-${index}`)));
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(new Set(views.map(({ visit }) => visit)).size).toBe(1);
  expect(views.map(({ pageNo }) => pageNo).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
});

test('a campaign opens a visit, a reload of it does not, and neither does the way back from a bank', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await page.goto(`${ledger.origin}/a?utm_source=mail`);
  await whenArrived(ledger, 'page_view', 2);
  await page.reload();
  await whenArrived(ledger, 'page_view', 3);
  ledger.pages.set('/pay', `<a id="back" href="${ledger.origin}/thanks?utm_source=bank">back</a>`);
  await page.goto(`${ledger.bank}/pay`);
  await page.click('#back');
  const views = await whenArrived(ledger, 'page_view', 5);
  const ofShop = views.filter(({ params }) => params.path !== '/pay');
  expect(ofShop.map(({ params }) => params.visitNo)).toEqual([1, 2, 2, 2]);
});
