import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { createWalk } from '../journey/walk.js';
import { createSafarProcess, type SafarProcess } from '../support/safar-process.js';
import { takePicture } from './picture.js';

/** One server with the demo shop and the sample, one walk through the shop, then the pictures of README.md. */
test.describe.serial('pictures', () => {
  let safar: SafarProcess;
  let data: string;
  let shop: string;
  let report: Page;

  test.beforeAll(async ({ browser }, info: TestInfo) => {
    info.setTimeout(240_000);
    data = mkdtempSync(join(tmpdir(), 'safar-pictures-'));
    safar = await createSafarProcess(['--demo', '--sample', '--data', data]);
    await safar.start();
    shop = safar.origin.replace('127.0.0.1', 'localhost');
    await expect.poll(() => safar.output(), { timeout: 180_000 }).toContain('Ctrl-C stops');
    report = await browser.newPage({ viewport: { width: 1_440, height: 1_000 } });
    await report.goto(/http:\/\/localhost:\d+\/in\/[\w-]+/.exec(safar.output())?.[0] ?? '');
  });
  test.afterAll(async () => {
    await report.close();
    await safar.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  const openReport = async (query: string): Promise<void> => {
    await report.goto(`${shop}/report?site=nogol-sample&${query}`);
    for (const panel of ['map', 'flow', 'bounce', 'cart', 'surveys', 'experiments', 'visits'])
      await expect(report.locator(`#${panel} table, #${panel} li, #${panel} svg`).first()).toBeAttached();
  };

  test('a walk through the shop, with a survey on it', async ({ page }) => {
    await page.setViewportSize({ width: 1_280, height: 800 });
    const walk = createWalk(page, shop);
    await walk.open('/');
    await page.waitForFunction(() => 'safar' in window);
    await page.evaluate(() => window.safar?.('survey', 'nps'));
    await expect(page.locator('safar-survey section')).toBeVisible();
    await takePicture(page, 'shop-fa');
    await page.locator('safar-survey').getByRole('button', { name: 'بستن' }).click();
    await expect(page.locator('safar-survey section')).toHaveCount(0);
    await walk.open('/products');
    await page.locator('main a[href*="/products/"]').first().click();
    await page.waitForURL(/\/products\/.+/);
    await walk.press('افزودن به سبد');
    await page.waitForURL(/\/cart/);
    await page.getByRole('link', { name: 'ادامهٔ خرید' }).click();
    await page.getByLabel('نام گیرنده').fill('سارا احمدی');
    await page.getByLabel('شهر').selectOption({ index: 1 });
    await page.getByLabel('خیابان، کوچه، پلاک، واحد').fill('خیابان ولیعصر، پلاک ۷');
    await page.getByRole('button', { name: 'رفتن به ارسال' }).click();
    await page.getByLabel(/شمارهٔ گیرنده/).fill('۰۹۱۲۳۴۵۶۷۸۹');
    await takePicture(page, 'checkout-fa');
    await page.getByRole('button', { name: 'رفتن به پرداخت' }).click();
    await page.getByRole('button', { name: 'ثبت و پرداخت' }).click();
    await page.waitForURL(/127\.0\.0\.1.*\/bank/);
    await page.getByRole('button', { name: 'پرداخت', exact: true }).click();
    await page.waitForURL(/localhost.*\/thank-you\//);
  });

  test('the map, on a desk in Persian and English', async () => {
    await openReport('lang=fa&theme=light');
    await takePicture(report, 'map-fa', { until: '.lane.r8' });
    await openReport('lang=en&theme=light');
    await takePicture(report, 'map-en', { until: '.lane.r8' });
    await openReport('lang=fa&theme=dark');
    await takePicture(report, 'map-fa-dark', { until: '.lane.r8' });
  });

  test('the panels', async () => {
    await report.setViewportSize({ width: 1_200, height: 1_000 });
    await openReport('lang=en&theme=light');
    await takePicture(report, 'panels-en', { from: '.panels', height: 840 });
  });

  test('the map on a phone', async () => {
    await report.setViewportSize({ width: 390, height: 844 });
    await openReport('lang=fa&theme=light');
    await takePicture(report, 'map-fa-phone', { height: 1_700 });
  });
});
