import { expect, test, type Locator, type Page } from '@playwright/test';
import { createWalk } from '../journey/walk.js';
import { startDemoShop, type DemoShop } from '../support/demo-shop.js';

const panelOf = (page: Page): Locator => page.locator('safar-walk aside');

/** Somebody of the shop's team walks, then a visitor comes: through every real part. */
test.describe('the team walks the journey itself', () => {
  let demo: DemoShop;

  test.beforeAll(async () => {
    demo = await startDemoShop();
  });
  test.afterAll(() => demo.stop());

  test('three pages as a persona, a mood and a note, and the report has one walk and one visit', async ({
    page,
    browser,
    context,
  }) => {
    test.setTimeout(150_000);
    const { ask, shop } = demo;
    await page.goto(`${shop}/?safar=walk`);
    await expect(panelOf(page)).toHaveAttribute('dir', 'rtl');
    await panelOf(page).getByLabel('به جای چه کسی؟').fill('سارا، نخستین خرید');
    await panelOf(page).getByRole('button', { name: 'آغاز' }).click();
    await expect(panelOf(page).getByRole('heading')).toContainText('سارا، نخستین خرید');
    await expect(panelOf(page).locator('.progress')).toContainText('صفحهٔ ۱');
    await panelOf(page).getByRole('radio', { name: 'خوب', exact: true }).check();
    await expect(panelOf(page).getByRole('status')).toContainText('ثبت شد');

    // Over navigation, with another face and a note.
    await page.goto(`${shop}/products`);
    await expect(panelOf(page).locator('.progress')).toContainText('صفحهٔ ۲');
    await panelOf(page).getByRole('radio', { name: 'خیلی بد' }).check();
    await panelOf(page).getByLabel('یادداشت').fill('قیمت‌ها کجاست؟');
    await panelOf(page).getByRole('button', { name: 'ثبت یادداشت' }).click();
    await expect(panelOf(page).getByLabel('یادداشت')).toHaveValue('');

    // Into another tab of the same visit, and the cart.
    const address = await page.locator('main a[href^="/products/"]').first().getAttribute('href');
    const tab = await context.newPage();
    await tab.goto(shop + address);
    await expect(panelOf(tab).locator('.progress')).toContainText('صفحهٔ ۳');
    await createWalk(tab, shop).addToCart();
    await expect(panelOf(tab).locator('.progress')).toContainText('صفحهٔ ۴');
    await panelOf(tab).getByRole('button', { name: 'پایان پیمایش' }).click();
    await expect(panelOf(tab).getByRole('status')).toContainText('پیمایش پایان یافت');
    await page.close();

    // An ordinary visit of the same browser.
    await tab.goto(`${shop}/care`);
    await tab.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
    );
    await expect(panelOf(tab)).toHaveCount(0);
    await tab.goto('about:blank');

    await expect
      .poll(async () => (await ask('visits')).rows.map(({ pages }) => pages.map(({ path }) => path)))
      .toEqual([['/care']]);
    await expect.poll(async () => (await ask('walks')).rows[0]?.ended).toBe(true);
    const { rows } = await ask('walks');
    expect(rows).toHaveLength(1);
    const [walk] = rows;
    expect(walk?.persona).toBe('سارا، نخستین خرید');
    expect(walk?.steps.map(({ path, mood, notes }) => [path, mood, notes.map(({ text }) => text)])).toEqual([
      ['/', 1, []],
      ['/products', -2, ['قیمت‌ها کجاست؟']],
      [expect.stringMatching(/^\/products\/./), null, []],
      ['/cart', null, []],
    ]);
    expect(walk?.steps.map(({ stage }) => stage)).toEqual([
      'awareness',
      'consideration',
      'consideration',
      'consideration',
    ]);
    // Its cart is nobody's, and the visit after it is the first.
    expect((await ask('cart')).figures.find(({ id }) => id === 'cart.cycles')?.value).toBe(0);
    expect((await ask('visits')).rows[0]?.visitNo).toBe(1);
    expect(await ask('map')).toMatchObject({ visits: 1, visitors: 1, pageViews: 1 });

    const reader = await browser.newPage();
    await reader.goto(demo.getSignIn());
    await expect(reader.locator('#walks [data-walk]')).toHaveCount(1);
    await expect(reader.locator('#walks')).toContainText('سارا، نخستین خرید');
    await expect(reader.locator('#walks')).toContainText('قیمت‌ها کجاست؟');
    await expect(reader.locator('#visits [data-visit]')).toHaveCount(1);
    await reader.close();
  });
});
