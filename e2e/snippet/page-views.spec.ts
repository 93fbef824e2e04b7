import { expect, test, whenArrived } from '../support/ledger-test.js';

test('a first page view arrives at once, under defaults, and opens a visit', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/hello?utm_source=news&secret=1`);
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
      device: 'desktop',
    },
  });
  expect(view?.params).toMatchObject({ source: { campaign: { source: 'news' } } });
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
  expect(leave).toMatchObject({ page: a?.page, pageNo: 1, n: 1, params: { loaded: true } });
});
