import { expect, test, whenArrived } from '../support/ledger-test.js';
import { getMetrics, open, shift, whenPainted } from './vitals-test.js';

test('what the browser can measure arrives when the page is left, once, for its page view', async ({
  page,
  ledger,
  browserName,
}) => {
  await open(page, ledger);
  const metrics = await getMetrics(page);
  if (browserName === 'chromium') expect(metrics).toEqual(['CLS', 'FCP', 'INP', 'LCP', 'TTFB']);
  expect(metrics).toEqual(expect.arrayContaining(['FCP', 'LCP', 'TTFB']));
  if (metrics.includes('CLS')) await shift(page);
  await page.locator('#slow').click();
  await whenPainted(page);
  await page.goto(`${ledger.origin}/next`);
  const events = await whenArrived(ledger, 'web_vital', metrics.length);
  await whenArrived(ledger, 'page_view', 2);
  expect(events.map(({ params }) => String(params.metric)).sort()).toEqual(metrics);
  const [view] = ledger.getEvents('page_view');
  for (const { page: own, visit, pageNo, params } of events) {
    expect({ own, visit, pageNo }).toEqual({ own: view?.page, visit: view?.visit, pageNo: 1 });
    expect(params).toMatchObject({
      nav: 'navigate',
      rating: expect.stringMatching(/^(good|needs-improvement|poor)$/),
    });
  }
  const get = (name: string): number =>
    Number(events.find(({ params }) => params.metric === name)?.params.value);
  expect(Number.isInteger(get('LCP'))).toBe(true);
  expect(get('LCP')).toBeGreaterThanOrEqual(get('FCP'));
  if (metrics.includes('INP')) expect(get('INP')).toBeGreaterThanOrEqual(100);
  if (metrics.includes('CLS')) expect(get('CLS')).toBeGreaterThan(0);
});

test('a page left without a new document has its values; the next has only what changed on it', async ({
  page,
  ledger,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'measures no layout shift, which is what changes here');
  await open(page, ledger);
  await page.evaluate(() => history.pushState({}, '', '/soft'));
  await whenArrived(ledger, 'page_view', 2);
  await shift(page);
  await whenPainted(page);
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_view', 3);
  const get = (no: number): string[] =>
    ledger
      .getEvents('web_vital')
      .filter(({ pageNo }) => pageNo === no)
      .map(({ params }) => String(params.metric))
      .sort();
  await expect.poll(() => get(1)).toEqual(['CLS', 'FCP', 'LCP', 'TTFB']);
  await expect.poll(() => get(2)).toEqual(['CLS']);
});

test('the same values are not told again at the next hide', async ({ page, ledger }) => {
  await open(page, ledger);
  const metrics = (await getMetrics(page)).filter((metric) => metric !== 'INP');
  await page.evaluate(() => {
    for (const hidden of [true, false]) {
      Object.defineProperties(document, {
        hidden: { configurable: true, value: hidden },
        visibilityState: { configurable: true, value: hidden ? 'hidden' : 'visible' },
      });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }
  });
  await whenArrived(ledger, 'web_vital', metrics.length);
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_view', 2);
  await whenArrived(ledger, 'page_leave', 2);
  expect(
    ledger
      .getEvents('web_vital')
      .map(({ params }) => String(params.metric))
      .sort(),
  ).toEqual(metrics);
});
