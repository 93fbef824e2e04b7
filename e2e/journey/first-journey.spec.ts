import { expect, test, type Page } from '@playwright/test';
import { startDemoShop, type DemoShop } from '../support/demo-shop.js';
import { createWalk } from './walk.js';

/** The whole journey, through every real part: shop, script, store, door, engine, report. */
test.describe('a visit becomes a journey map', () => {
  let demo: DemoShop;

  test.beforeAll(async () => {
    demo = await startDemoShop();
  });
  test.afterAll(() => demo.stop());

  const signIn = async (page: Page): Promise<void> => {
    await page.goto(demo.getSignIn());
    await expect(page).toHaveURL(/\/report/);
  };

  /** Opens one page, and leaves when the collector has heard of it. */
  const readUntilHeard = async (page: Page, path: string): Promise<void> => {
    const heard = page.waitForResponse((answer) => answer.url().endsWith('/v1/events') && answer.ok());
    await createWalk(page, demo.shop).open(path);
    await heard;
    await page.close();
  };

  /** Rows of the visits panel, once a visit with these pages is among them. */
  const whenVisited = async (paths: readonly string[]) => {
    const panel = () => demo.ask('visits', { limit: '100' });
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
    const walk = createWalk(page, demo.shop);
    const articlePath = await walk.openFirst('/blog');
    const productPath = await walk.openFirst('/products');
    await walk.addToCart();
    await walk.checkOut();

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
    await page.goto(`${demo.shop}/orders`);

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
          (await demo.ask('surveys')).rows.find(({ survey }) => survey === 'post-purchase')?.answered,
        { timeout: 20_000 },
      )
      .toBe(1);
    const cart = await demo.ask('cart');
    expect(cart.outcomes).toMatchObject({ converted: 1, open: 0 });
    expect(cart.figures.find(({ id }) => id === 'cart.purchases')?.value).toBe(1);
    const map = await demo.ask('map');
    expect(map.rows.map(({ stage, stays }) => [stage, stays])).toEqual([
      ['awareness', 1],
      ['consideration', 1],
      ['purchase', 1],
      ['experience', 1],
      ['loyalty', 0],
      ['advocacy', 0],
    ]);
    const surveys = await demo.ask('surveys');
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
