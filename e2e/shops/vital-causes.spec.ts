import { expect, test, whenArrived } from '../support/ledger-test.js';
import { getMetrics, open, shift, whenPainted } from './vitals-test.js';

test('with their causes: element and phase of each, and no numbers of somebody', async ({
  page,
  ledger,
  browserName,
}) => {
  await open(page, ledger, 'vital-causes');
  await page.locator('#slow').evaluate((element) => (element.id = 'slow-0912345'));
  if (browserName === 'chromium') await shift(page);
  await page.locator('#slow-0912345').click();
  await whenPainted(page);
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_view', 2);
  const metrics = await getMetrics(page);
  const events = await whenArrived(ledger, 'web_vital', metrics.length);
  const get = (metric: string): object | undefined =>
    events.find(({ params }) => params.metric === metric)?.params;
  expect(get('LCP')).toMatchObject({
    element: expect.stringMatching(/h1|#text|#slow/),
    phase: expect.stringMatching(/^(timeToFirstByte|elementRenderDelay)$/),
    phaseMs: expect.any(Number),
  });
  expect(get('TTFB')).toMatchObject({ phase: expect.stringMatching(/Duration$/) });
  expect(get('FCP')).toMatchObject({ phase: expect.stringMatching(/^(timeToFirstByte|firstByteToFCP)$/) });
  if (metrics.includes('INP'))
    expect(get('INP')).toMatchObject({
      element: expect.stringMatching(/#slow-\*$/),
      phase: 'processingDuration',
    });
  if (metrics.includes('CLS')) expect(get('CLS')).toMatchObject({ phase: 'complete' });
  for (const { params } of events) expect(JSON.stringify(params)).not.toContain('0912345');
});

test('a soft navigation has values of its own, and the click that led there is of the page it was on', async ({
  page,
  ledger,
}) => {
  await open(page, ledger, 'vital-causes');
  const isReported = await page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes('soft-navigation'),
  );
  await page.evaluate(() => {
    document.querySelector('#slow')?.addEventListener('click', () => {
      history.pushState({}, '', '/soft');
      const main = document.createElement('main');
      main.innerHTML = `<h2 id="arrived">${'Another page. '.repeat(80)}</h2>`;
      document.body.append(main);
    });
  });
  await page.locator('#slow').click();
  await whenPainted(page);
  await whenArrived(ledger, 'page_view', 2);
  await page.waitForTimeout(1_000);
  await page.goto(`${ledger.origin}/next`);
  await whenArrived(ledger, 'page_view', 3);
  await whenArrived(ledger, 'page_leave', 2);
  const get = (no: number, metric: string): object | undefined =>
    ledger.getEvents('web_vital').find(({ pageNo, params }) => pageNo === no && params.metric === metric)
      ?.params;
  test
    .info()
    .annotations.push({ type: 'soft navigations', description: isReported ? 'reported' : 'not reported' });
  await expect.poll(() => get(1, 'TTFB')).toMatchObject({ nav: 'navigate' });
  if (isReported) {
    await expect.poll(() => get(1, 'INP')).toMatchObject({ element: expect.stringContaining('slow') });
    await expect
      .poll(() => get(2, 'LCP'))
      .toMatchObject({
        nav: 'soft-navigation',
        element: expect.stringContaining('arrived'),
      });
  }
});
