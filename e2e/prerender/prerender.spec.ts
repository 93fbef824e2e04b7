import type { Browser, Page } from 'puppeteer-core';
import { openChromium, watchErrors } from '../support/puppet.js';
import { expect, test as base, whenArrived } from '../support/ledger-test.js';

const test = base.extend<{ chromium: Browser; front: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
  chromium: async ({}, use) => {
    const browser = await openChromium();
    await use(browser);
    await browser.close();
  },
  front: async ({ chromium }, use) => {
    const errors: string[] = [];
    const page = await chromium.newPage();
    watchErrors(page, errors);
    await use(page);
    expect(errors).toEqual([]);
  },
});

/** A page that has another one prerendered; the other one tells the server once its scripts have run unseen. */
const rules =
  '<a id="go" href="/next">go</a><script type="speculationrules">{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}</script>';
const next = `<h1>Next</h1><script>
  // An event of a page that nobody has seen yet.
  window.safar('event', 'early_bird');
  if (document.prerendering) addEventListener('load', () => navigator.sendBeacon('/prerendered'));
  document.addEventListener('prerenderingchange', () => {
    const { activationStart } = performance.getEntriesByType('navigation')[0];
    const at = Math.floor(performance.timeOrigin + activationStart);
    navigator.sendBeacon('/activated/' + Math.ceil(activationStart) + '/' + at);
  });
</script>`;

test('a prerendered page counts nothing until it is opened, and then once', async ({
  chromium,
  front,
  ledger,
}) => {
  ledger.pages.set('/a', rules);
  ledger.pages.set('/next', next);
  await front.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await expect.poll(() => ledger.requests).toContain('POST /prerendered');
  expect(ledger.requests.filter((line) => line === 'GET /s/safar.js')).not.toEqual([]);
  expect(ledger.getEvents().map(({ name }) => name)).toEqual(['page_view']);
  // The page that was prerendered takes the place of this one under the driver's hands, which are let go here.
  await front.click('#go').catch(() => undefined);
  const views = await whenArrived(ledger, 'page_view', 2);
  await expect.poll(() => ledger.requests.filter((line) => line.includes('/activated/'))).toHaveLength(1);
  const [start = 0, at = 0] = ledger.requests
    .flatMap((line) => line.split('/activated/').slice(1))
    .flatMap((told) => told.split('/').map(Number));
  // Otherwise the page was fetched anew, and the story would prove nothing.
  expect(start).toBeGreaterThan(0);
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/next', 'prerender'],
  ]);
  expect(views[1]).toMatchObject({ n: 0, pageNo: 2, visit: views[0]?.visit });
  expect(views[1]?.at).toBeGreaterThanOrEqual(at);
  const [early] = await whenArrived(ledger, 'early_bird');
  expect(early?.page).toBe(views[1]?.page);
  const after = await chromium.newPage();
  await after.goto(`${ledger.origin}/end`);
  await whenArrived(ledger, 'page_view', 3);
  const leaves = await whenArrived(ledger, 'page_leave', 2);
  const left = leaves.find(({ page }) => page === views[1]?.page);
  // It had loaded long before it was opened: nobody waited.
  const { loadEventStart, activationStart } = left?.params ?? {};
  expect(Number(loadEventStart)).toBeGreaterThan(0);
  expect(Number(activationStart)).toBeGreaterThan(Number(loadEventStart));
  expect(ledger.getEvents('early_bird')).toHaveLength(1);
  expect(ledger.getEvents('page_view')).toHaveLength(3);
});

test('a page that was prerendered and never opened counts nothing', async ({ front, ledger }) => {
  ledger.pages.set('/a', rules);
  ledger.pages.set('/next', next);
  await front.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await expect.poll(() => ledger.requests).toContain('POST /prerendered');
  await front.goto(`${ledger.origin}/elsewhere`);
  await whenArrived(ledger, 'page_view', 2);
  await whenArrived(ledger, 'page_leave');
  // The next page folds in whatever a page before it left behind.
  await front.goto(`${ledger.origin}/end`);
  const views = await whenArrived(ledger, 'page_view', 3);
  await whenArrived(ledger, 'page_leave', 2);
  expect(views.map(({ params, pageNo }) => [params.path, pageNo])).toEqual([
    ['/a', 1],
    ['/elsewhere', 2],
    ['/end', 3],
  ]);
  expect(ledger.getEvents('early_bird')).toEqual([]);
});

test('a tab opened in the background counts when it is first seen', async ({ chromium, front, ledger }) => {
  ledger.pages.set('/a', '<a id="go" href="/behind" target="_blank">go</a>');
  await front.goto(`${ledger.origin}/a`);
  const [a] = await whenArrived(ledger, 'page_view');
  await front.keyboard.down('Control');
  await front.click('#go');
  await front.keyboard.up('Control');
  const target = await chromium.waitForTarget((each) => each.url().endsWith('/behind'));
  const behind = await target.page();
  if (!behind) throw new Error('The tab behind has no page.');
  await behind.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
  expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
  await behind.evaluate(() => window.safar('event', 'early_bird'));
  await front.evaluate(() => history.pushState(null, '', '/b'));
  await whenArrived(ledger, 'page_view', 2);
  expect(ledger.getEvents('page_view').map(({ params }) => params.path)).toEqual(['/a', '/b']);
  expect(ledger.getEvents('early_bird')).toEqual([]);
  await behind.bringToFront();
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(views[2]).toMatchObject({
    pageNo: 3,
    visit: a?.visit,
    params: { path: '/behind', nav: 'navigate' },
  });
  const [early] = await whenArrived(ledger, 'early_bird');
  expect(early?.page).toBe(views[2]?.page);
  // The tab that is covered now has said its last words.
  const leaves = await whenArrived(ledger, 'page_leave', 2);
  expect(leaves.map(({ page }) => page)).toContain(views[1]?.page);
});
