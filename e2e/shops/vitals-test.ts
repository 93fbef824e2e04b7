import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';

const body = `<h1>A page with something to paint</h1><button id="slow">slow</button><p id="text">text</p>
  <script>document.getElementById('slow').addEventListener('click', () => {
    for (const end = performance.now() + 120; performance.now() < end;);
    document.getElementById('text').textContent = 'done';
  })</script>`;

/** Opens a page and waits until the idle chunk is there. */
export const open = async (page: Page, ledger: LedgerServer, name = 'vitals'): Promise<void> => {
  const chunk = getChunk(name);
  ledger.config = { ...getPlainConfig(), load: { now: [], idle: [chunk] } };
  ledger.pages.set('/measured', body);
  const loaded = page.waitForResponse((response) => response.url().endsWith(chunk));
  await page.goto(`${ledger.origin}/measured`);
  await (await loaded).finished();
  // Buffered entries are handed to observers in tasks of their own, before the next frames.
  await whenPainted(page);
};

export const whenPainted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 5;
        const next = (): unknown =>
          frames-- ? requestAnimationFrame(next) : requestIdleCallback(() => setTimeout(resolve));
        next();
      }),
  );

/** Moves what is seen, 600 ms after the last input at the earliest: only then it counts. */
export const shift = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntries().length > 0) resolve();
        }).observe({ type: 'layout-shift' });
        document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:200px' }));
      }),
  );

export const getMetrics = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const types = PerformanceObserver.supportedEntryTypes;
    const metrics: [string, boolean][] = [
      ['FCP', types.includes('paint')],
      ['TTFB', types.includes('navigation')],
      ['LCP', types.includes('largest-contentful-paint')],
      ['CLS', types.includes('layout-shift')],
      ['INP', 'PerformanceEventTiming' in window && 'interactionId' in PerformanceEventTiming.prototype],
    ];
    return metrics.flatMap(([name, isThere]) => (isThere ? [name] : [])).sort();
  });
