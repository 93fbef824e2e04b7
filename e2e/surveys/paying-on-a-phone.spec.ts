import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { shopConfigPath } from '@safar/demo-site';
import { createWalk } from '../journey/walk.js';
import { startDemoShop, type DemoShop } from '../support/demo-shop.js';
import { exportEvents } from '../support/read-safar.js';

/** A phone of some years ago on a weak connection. */
const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
};

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'fa-IR' });

test.describe('a visitor on a phone, in Persian, in the middle of paying', () => {
  let demo: DemoShop;

  test.beforeAll(async () => {
    const config = JSON.parse(readFileSync(shopConfigPath, 'utf8'));
    // Asked at the worst of all moments: in the form of the checkout.
    const worry = {
      id: 'worry',
      template: 'concern',
      when: [{ stage: 'purchase', after: '2s' }],
      priority: 20,
    };
    demo = await startDemoShop([], { ...config, surveys: [worry, ...config.surveys] });
  });
  test.afterAll(() => demo.stop());

  test('nothing is in the way of typing and paying; the answer is given by thumb and counts once', async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await slowDown(page);
    const { ask, data, shop } = demo;
    const walk = createWalk(page, shop, 'tap');
    await walk.openFirst('/products');
    await walk.addToCart();
    await walk.beginCheckout();
    const name = page.getByLabel('نام گیرنده');
    await name.tap();
    const card = page.locator('safar-survey section');

    // Ten seconds of writing: it is due after two, and waits.
    const words = 'سارا احمدی برای مادر بزرگ نازنین';
    for (const letter of words) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(300);
      expect(await card.count()).toBe(0);
    }
    await expect(name).toHaveValue(words);

    // A pause: it comes, at the lower edge, and the caret stays where it is.
    await expect(card).toBeVisible({ timeout: 60_000 });
    await expect(name).toBeFocused();
    const sheet = await card.boundingBox();
    const field = await name.boundingBox();
    if (!sheet || !field) throw new Error('nothing is drawn');
    expect(sheet.width).toBe(390);
    expect(Math.round(sheet.y + sheet.height)).toBe(844);
    expect(sheet.height).toBeLessThan(844 * 0.45);
    await page.keyboard.type(' جان');
    await expect(name).toHaveValue(`${words} جان`);

    // What lies under the sheet can be reached.
    await page.getByRole('button', { name: 'رفتن به ارسال' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const next = await page.getByRole('button', { name: 'رفتن به ارسال' }).boundingBox();
    const now = await card.boundingBox();
    if (!next || !now) throw new Error('nothing is drawn');
    expect(next.y + next.height).toBeLessThanOrEqual(now.y);

    // One tap opens it where it is folded, and targets are as high as a thumb.
    const open = card.getByRole('button', { name: 'پاسخ می‌دهم' });
    if (await open.isVisible()) await open.tap();
    const option = card.locator('.row').first();
    await expect(option).toBeVisible();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const chosen = await option.getByRole('checkbox').getAttribute('value');
    await option.tap();
    await card.getByRole('button', { name: 'فرستادن' }).tap();
    await expect(card.getByRole('checkbox')).toHaveCount(0);
    await card.getByRole('button', { name: 'بستن' }).tap();
    await expect(card).toHaveCount(0);

    // They pay on, and all that they wrote is there.
    await expect(name).toHaveValue(`${words} جان`);
    await walk.writeAddress('');
    await walk.writePhone();
    await walk.pay();
    await page.goto(`${shop}/orders`);

    const purchases = async () => (await exportEvents(data)).filter((event) => event.name === 'purchase');
    await expect.poll(async () => (await purchases()).length, { timeout: 60_000 }).toBe(1);
    const events = await exportEvents(data);
    const named = (wanted: string) => events.filter((event) => event.name === wanted);
    expect(named('survey_shown').filter(({ params }) => params.survey === 'worry')).toHaveLength(1);
    const answers = named('survey_answer').filter(({ params }) => params.survey === 'worry');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.params).toMatchObject({
      question: 'concern',
      value: [chosen],
      language: 'fa',
      dir: 'rtl',
      about: 'purchase',
    });
    // Nothing that was typed into the shop's form is anywhere.
    expect(JSON.stringify(events)).not.toMatch(/سارا|ولیعصر|09123456789|۰۹۱۲۳۴۵۶۷۸۹/);
    const { rows } = await ask('surveys');
    expect(rows.find(({ survey }) => survey === 'worry')).toMatchObject({ shown: 1, answered: 1 });
    const { outcomes } = await ask('cart');
    expect(outcomes).toMatchObject({ converted: 1, abandoned: 0 });
  });
});
