import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@safar/collector';
import type { Panels, PanelName, VisitRow } from '@safar/schema';
import { expect, test } from '@playwright/test';
import { collectAssets } from '../support/assets.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { readVisitors, replayVisitor } from './replay.js';

interface Expected {
  moments: { atTheEnd: number; settled: number };
  total: Record<
    | 'visitors'
    | 'visits'
    | 'pageViews'
    | 'singlePageVisits'
    | 'addToCart'
    | 'purchases'
    | 'purchasesWithoutCart',
    number
  > & {
    cartsAtTheEnd: Record<string, number>;
    cartsSettled: Record<string, number>;
  };
  visitors: { visits: number; pageViews: number; pageOrder: string }[];
}

const data = process.env['SAFAR_DATA'];
const expected = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Expected;

const pageOf = (url: URL): string | undefined =>
  url.pathname.startsWith('/products/')
    ? `<!doctype html><html lang="en"><title>Article</title><script async src="/safar.js" data-site="otto" data-consent="not-required"></script><h1>An article</h1></html>`
    : undefined;

/** The paths of each visit of one visitor in order: a space between pages, a line a visit; as the recount hashes them. */
const hashOrder = (visits: readonly VisitRow[]): string =>
  createHash('sha256')
    .update(
      visits
        .map((visit) => visit)
        .sort((a, b) => a.start - b.start)
        .map(({ pages }) => pages.map(({ path }) => path).join(' '))
        .join('\n'),
    )
    .digest('hex');

test.describe('twenty real visitors of a real shop', () => {
  test.skip(data === undefined, 'SAFAR_DATA does not name the folder with the data');

  test('count in panels and page to what was written down before', async ({ browser }) => {
    test.setTimeout(900_000);
    const folder = mkdtempSync(join(tmpdir(), 'safar-otto-'));
    let now = expected.moments.settled;
    const config = {
      site: 'otto',
      timeZone: 'UTC',
      currency: 'EUR',
      privacy: { keepPaths: ['/products/*'] },
      cart: { sources: ['data-layer' as const] },
    };
    const { assets, chunks } = await collectAssets();
    const proxy = await startFaultProxy(() => upstream, pageOf);
    let upstream = '';
    const app = await createApp({
      sites: [{ config: { ...config, origins: [proxy.origin] }, text: JSON.stringify(config) }],
      store: { path: join(folder, 'data') },
      assets,
      chunks,
      now: () => now,
      // Nobody looks before the end.
      deriveAfterMs: 10_000,
    });
    upstream = await app.server.listen({ port: 0, host: '127.0.0.1' });
    try {
      const replay = {
        browser,
        origin: proxy.origin,
        setNow: (ms: number) => {
          now = ms;
        },
        isConfirmed: (ids: readonly string[]) => ids.every((id) => proxy.acknowledged.has(id)),
      };
      for (const actions of readVisitors(data ?? '')) await replayVisitor(replay, actions);

      const reader = await browser.newContext();
      await reader.request.get(`${upstream}${app.createSignInPath()}`);
      const ask = async <Name extends PanelName>(
        panel: Name,
        more: Record<string, string> = {},
      ): Promise<Panels[Name]> => {
        const query = new URLSearchParams({ from: '2022-07-25', to: '2022-09-05', ...more });
        const answer = await reader.request.get(`${upstream}/v1/sites/otto/panels/${panel}?${query}`);
        expect(answer.status(), await answer.text()).toBe(200);
        return (await answer.json()) as Panels[Name];
      };

      now = expected.moments.settled;
      const visits = (await ask('visits', { limit: '1000' })).rows;
      expect(visits).toHaveLength(expected.total.visits);
      expect(visits.reduce((sum, { pages }) => sum + pages.length, 0)).toBe(expected.total.pageViews);
      expect(visits.filter(({ classicBounce }) => classicBounce)).toHaveLength(
        expected.total.singlePageVisits,
      );
      const visitors = [...new Set(visits.map(({ visitor }) => visitor))];
      expect(visitors).toHaveLength(expected.total.visitors);
      expect(visitors.map((id) => hashOrder(visits.filter(({ visitor }) => visitor === id))).sort()).toEqual(
        expected.visitors.map(({ pageOrder }) => pageOrder).sort(),
      );

      const flow = await ask('flow', { steps: '50', top: '1000' });
      expect(flow.rows.filter(({ step }) => step === 1).reduce((sum, row) => sum + row.visits, 0)).toBe(
        expected.total.visits,
      );

      const bounce = await ask('bounce');
      expect(bounce.rows.reduce((sum, row) => sum + row.visits, 0)).toBe(expected.total.visits);
      expect(bounce.rows.reduce((sum, row) => sum + row.classic.count, 0)).toBe(
        expected.total.singlePageVisits,
      );

      const figure = (panel: Panels['cart'], id: string): number | null | undefined =>
        panel.figures.find((one) => one.id === id)?.value;
      const settled = await ask('cart');
      expect(settled.outcomes).toEqual(expected.total.cartsSettled);
      expect(figure(settled, 'cart.purchases')).toBe(expected.total.purchases);
      expect(figure(settled, 'cart.bought_without_cart')).toBe(expected.total.purchasesWithoutCart);
      now = expected.moments.atTheEnd;
      expect((await ask('cart')).outcomes).toEqual(expected.total.cartsAtTheEnd);

      now = expected.moments.settled;
      const page = await reader.newPage();
      await page.goto(`${upstream}/report?site=otto&from=2022-07-25&to=2022-09-05&lang=en`);
      const cells = page.locator('[data-table="cart.outcomes"] [data-value]');
      await expect(cells).toHaveCount(Object.keys(settled.outcomes).length);
      const onPage = await cells.evaluateAll((all) =>
        all.map((cell) => Number(cell.getAttribute('data-value'))),
      );
      const ascending = (a: number, b: number): number => a - b;
      expect(onPage.sort(ascending)).toEqual(Object.values(expected.total.cartsSettled).sort(ascending));
      await expect(page.locator('[data-table="visits"] tbody tr').first()).toBeVisible();
      await reader.close();
    } finally {
      app.server.server.closeAllConnections();
      await app.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
