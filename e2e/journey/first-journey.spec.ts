import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { getPanel } from '../support/read-safar.js';
import { createSafarProcess, type SafarProcess } from '../support/safar-process.js';
import { createWalk } from './walk.js';

/** The whole journey, through every real part: shop, script, store, door, engine, report. */
test.describe('a visit becomes a journey map', () => {
  let safar: SafarProcess;
  let data: string;
  let shop: string;

  test.beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'safar-journey-'));
    safar = await createSafarProcess(['--demo', '--data', data]);
    await safar.start();
    shop = safar.origin.replace('127.0.0.1', 'localhost');
  });
  test.afterAll(async () => {
    await safar.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  const signIn = async (page: Page): Promise<void> => {
    const link = /http:\/\/localhost:\d+\/in\/[\w-]+/.exec(safar.output())?.[0] ?? '';
    await page.goto(link);
    await expect(page).toHaveURL(/\/report/);
  };

  /** Opens one page, and leaves when the collector has heard of it. */
  const readUntilHeard = async (page: Page, path: string): Promise<void> => {
    const heard = page.waitForResponse((answer) => answer.url().endsWith('/v1/events') && answer.ok());
    await createWalk(page, shop).open(path);
    await heard;
    await page.close();
  };

  /** Rows of the visits panel, once a visit with these pages is among them. */
  const whenVisited = async (paths: readonly string[]) => {
    const panel = () => getPanel(safar.origin, data, 'nogol', 'visits', { limit: '100' });
    await expect
      .poll(async () => (await panel()).rows.map(({ pages }) => pages.map(({ path }) => path).join(' ')), {
        timeout: 20_000,
      })
      .toContain(paths.join(' '));
    const { rows } = await panel();
    const row = rows.find(({ pages }) => pages.map(({ path }) => path).join(' ') === paths.join(' '));
    if (!row) throw new Error('the visit is gone again');
    return row;
  };

  test('from the blog to a paid order and an answer, in order, in panels and page', async ({
    page,
    browser,
  }) => {
    test.setTimeout(150_000);
    const walk = createWalk(page, shop);
    await walk.open('/blog');
    await page.locator('main a[href^="/blog/"]').first().click();
    await page.waitForURL(/\/blog\/.+/);
    const articlePath = decodeURIComponent(new URL(page.url()).pathname);
    await walk.open('/products');
    await page.locator('main a[href^="/products/"]').first().click();
    await page.waitForURL(/\/products\/.+/);
    const productPath = decodeURIComponent(new URL(page.url()).pathname);
    await walk.press('افزودن به سبد');
    await page.waitForURL(/\/cart/);
    await walk.checkOut();
    await page.waitForURL(/127\.0\.0\.1.*\/bank/);
    await page.getByRole('button', { name: 'پرداخت', exact: true }).click();
    await page.waitForURL(/localhost.*\/thank-you\//);

    // The survey comes two seconds after the purchase, takes no focus, and takes one tap.
    const card = page.getByRole('radio').nth(3);
    await expect(card).toBeAttached({ timeout: 30_000 });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await card.locator('xpath=..').click();
    const words = page.getByRole('textbox').last();
    await words.fill('گل‌ها تازه بودند');
    await page
      .getByRole('button', { name: /فرستادن|ارسال/ })
      .last()
      .click();
    await page.goto(`${shop}/orders`);

    const visit = await whenVisited([
      '/blog',
      articlePath,
      '/products',
      productPath,
      '/cart',
      '/checkout/address',
      '/checkout/shipping',
      '/checkout/payment',
      '/thank-you/NG-*',
      '/orders',
    ]);
    expect(visit.stages.map(({ stage }) => stage)).toEqual([
      'awareness',
      'consideration',
      'purchase',
      'experience',
    ]);
    expect(visit.classicBounce).toBe(false);
    expect(visit.cart).toBe('converted');
    await expect
      .poll(
        async () =>
          (await getPanel(safar.origin, data, 'nogol', 'surveys')).rows.find(
            ({ survey }) => survey === 'post-purchase',
          )?.answered,
        { timeout: 20_000 },
      )
      .toBe(1);
    const cart = await getPanel(safar.origin, data, 'nogol', 'cart');
    expect(cart.outcomes).toMatchObject({ converted: 1, open: 0 });
    expect(cart.figures.find(({ id }) => id === 'cart.purchases')?.value).toBe(1);
    const map = await getPanel(safar.origin, data, 'nogol', 'map');
    expect(map.rows.map(({ stage, stays }) => [stage, stays])).toEqual([
      ['awareness', 1],
      ['consideration', 1],
      ['purchase', 1],
      ['experience', 1],
      ['loyalty', 0],
      ['advocacy', 0],
    ]);
    const surveys = await getPanel(safar.origin, data, 'nogol', 'surveys');
    const answers = surveys.rows.find(({ survey }) => survey === 'post-purchase')?.questions ?? [];
    expect(answers.find(({ type }) => type === 'csat')?.values.find(({ id }) => id === '4')?.count).toBe(1);
    expect(answers.find(({ type }) => type === 'text')?.words.map(({ text }) => text)).toContain(
      'گل‌ها تازه بودند',
    );

    const reader = await browser.newPage();
    await signIn(reader);
    await expect(reader.locator(`[data-visit="${visit.visit}"] [data-column="pageCount"]`)).toHaveAttribute(
      'data-value',
      '10',
    );
    await expect(reader.locator(`[data-visit="${visit.visit}"]`)).toContainText(
      productPath.split('/').at(-1) ?? '',
    );
    await reader.close();
  });

  test('somebody who reads one page and leaves has bounced', async ({ page }) => {
    await readUntilHeard(page, '/care');
    const visit = await whenVisited(['/care']);
    expect(visit.classicBounce).toBe(true);
    expect(visit.engaged).toBe(false);
  });

  test('a page that is not there is a friction of the stage', async ({ page }) => {
    await readUntilHeard(page, '/sale');
    const visit = await whenVisited(['/sale']);
    expect(visit.pages[0]?.notFound).toBe(true);
  });
});
