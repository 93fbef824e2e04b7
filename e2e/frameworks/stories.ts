import type { SafarEvent } from '@safar/schema';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';
import { expect, whenArrived } from '../support/ledger-test.js';
import { follow, test } from './app-test.js';
import type { App } from './apps.js';

type Seen = [path: unknown, nav: unknown, title: unknown];

const inOrder = (events: SafarEvent[]): SafarEvent[] => events.toSorted((a, b) => a.pageNo - b.pageNo);

const getSeen = (ledger: LedgerServer): Seen[] =>
  inOrder(ledger.getEvents('page_view')).map(({ params }) => [params.path, params.nav, params.title]);

/**
 * What every router has in common.
 * @param ofOld what is counted of a page that sends its visitor on as it is drawn
 */
export const tellStories = (open: () => Promise<App>, ofOld: string): void => {
  let app: App;
  // One build for all of a file.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    app = await open();
  });
  test.afterAll(() => app.close());

  test('each path that is seen is one page view under its title, and is left once', async ({
    page,
    ledger,
    serve,
  }) => {
    const origin = await serve(app);
    await page.goto(origin);
    await whenArrived(ledger, 'page_view');
    await follow(page, 'Rose', 'Product rose');
    await page.getByRole('link', { name: 'Red' }).click();
    await page.waitForURL('**/products/rose?color=red');
    await page.goBack();
    await page.waitForURL('**/products/rose');
    await page.goBack();
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    await follow(page, 'Cart', 'Cart');
    await page.evaluate(() => window.safar('event', 'done'));
    await whenArrived(ledger, 'done');
    expect(getSeen(ledger)).toEqual([
      ['/', 'navigate', 'Home'],
      ['/products/rose', 'soft', 'Product rose'],
      ['/', 'soft', 'Home'],
      ['/cart', 'soft', 'Cart'],
    ]);
    const views = inOrder(ledger.getEvents('page_view'));
    expect(inOrder(ledger.getEvents('page_leave')).map(({ page: left }) => left)).toEqual(
      views.slice(0, 3).map(({ page: seen }) => seen),
    );
  });

  test('a redirect is one page view, and so is a page that sends on', async ({ page, ledger, serve }) => {
    await page.goto(await serve(app));
    await whenArrived(ledger, 'page_view');
    await follow(page, 'Moved', 'Cart');
    await follow(page, 'Home', 'Home');
    await follow(page, 'Old', 'Cart');
    await follow(page, 'Home', 'Home');
    await page.evaluate(() => window.safar('event', 'done'));
    await whenArrived(ledger, 'done');
    expect(getSeen(ledger)).toEqual([
      ['/', 'navigate', 'Home'],
      ['/cart', 'soft', 'Cart'],
      ['/', 'soft', 'Home'],
      // Whose title it finds depends on which of the two is faster.
      [ofOld, 'soft', expect.any(String)],
      ['/', 'soft', 'Home'],
    ]);
  });

  test('a purchase arrives with GA4’s parameters, and chunks are loaded', async ({ page, ledger, serve }) => {
    ledger.config = { ...getPlainConfig(), load: { now: [getChunk('data-layer')], idle: [] } };
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') errors.push(said.text());
    });
    await page.goto(`${await serve(app)}/products/rose`);
    await whenArrived(ledger, 'page_view');
    await page.getByRole('button', { name: 'Buy' }).click();
    const [purchase] = await whenArrived(ledger, 'purchase');
    expect(purchase?.params).toEqual({
      transaction_id: 'T-1',
      value: 7,
      currency: 'EUR',
      items: [{ item_id: 'rose', price: 7, quantity: 1 }],
    });
    await page.waitForFunction(() => 'dataLayer' in window);
    await page.evaluate(() =>
      Object(window).dataLayer.push({ event: 'add_to_cart', ecommerce: { value: 7, items: [] } }),
    );
    await whenArrived(ledger, 'add_to_cart');
    expect(errors).toEqual([]);
  });
};
