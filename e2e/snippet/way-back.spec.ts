import type { SafarEvent } from '@safar/schema';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { wholeBrowser } from '../support/whole-browser.js';

test.use(wholeBrowser);

/** Two of one millisecond arrive in any order; their numbers tell which was first. */
const inOrder = (events: SafarEvent[]): SafarEvent[] => [...events].sort((a, b) => a.pageNo - b.pageNo);

test('a page restored from the back/forward cache is seen once more', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 1);
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 2);
  await page.evaluate(() => history.back()).catch(() => undefined);
  const views = await whenArrived(ledger, 'page_view', 3);
  expect(views[2]).toMatchObject({
    pageNo: 3,
    visit: views[0]?.visit,
    params: { path: '/a', nav: 'restore' },
  });
  expect(views[2]?.page).not.toBe(views[0]?.page);
});

test('the way back to a page of an earlier visit is one page view of the visit that goes on', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  const [first] = await whenArrived(ledger, 'page_view', 1);
  await page.goto(`${ledger.origin}/b?utm_source=mail`);
  await whenArrived(ledger, 'page_view', 2);
  await page.evaluate(() => history.back()).catch(() => undefined);
  await whenArrived(ledger, 'page_view', 3);
  await page.evaluate(() => window.safar('event', 'after'));
  await whenArrived(ledger, 'after');
  const views = inOrder(ledger.getEvents('page_view'));
  expect(views.map(({ params }) => [params.path, params.nav, params.visitNo])).toEqual([
    ['/a', 'navigate', 1],
    ['/b', 'navigate', 2],
    ['/a', 'restore', 2],
  ]);
  const [, second, third] = views;
  expect(third).toMatchObject({ visit: second?.visit, pageNo: 2 });
  const leave = ledger.getEvents('page_leave').find((event) => event.page === first?.page);
  expect(leave).toMatchObject({ visit: first?.visit, pageNo: 1 });
});
