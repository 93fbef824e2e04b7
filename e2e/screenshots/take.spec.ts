import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { createWalk } from '../journey/walk.js';
import { startDemoShop, type DemoShop } from '../support/demo-shop.js';
import { takePicture } from './picture.js';

/** One server with the demo shop and the sample, one walk through the shop, then the pictures of README.md. */
test.describe.serial('pictures', () => {
  let demo: DemoShop;
  let report: Page;

  test.beforeAll(async ({ browser }, info: TestInfo) => {
    info.setTimeout(240_000);
    demo = await startDemoShop(['--sample']);
    await expect.poll(() => demo.safar.output(), { timeout: 180_000 }).toContain('Ctrl-C stops');
    report = await browser.newPage({ viewport: { width: 1_440, height: 1_000 } });
    await report.goto(demo.getSignIn());
  });
  test.afterAll(async () => {
    await report.close();
    await demo.stop();
  });

  const openReport = async (query: string): Promise<void> => {
    await report.goto(`${demo.shop}/report?site=nogol-sample&${query}`);
    for (const panel of ['map', 'flow', 'bounce', 'cart', 'surveys', 'experiments', 'visits'])
      // The sample has no experiment: what is said instead has code.
      await expect(report.locator(`#${panel} :is(table, li, svg, code, pre)`).first()).toBeAttached();
  };

  test('a walk through the shop, with a survey on it', async ({ page }) => {
    await page.setViewportSize({ width: 1_280, height: 800 });
    const walk = createWalk(page, demo.shop);
    await walk.open('/');
    await page.waitForFunction(() => 'safar' in window);
    await page.evaluate(() => window.safar?.('survey', 'nps'));
    await expect(page.locator('safar-survey section')).toBeVisible();
    await takePicture(page, 'shop-fa');
    await page.locator('safar-survey').getByRole('button', { name: 'بستن' }).click();
    await expect(page.locator('safar-survey section')).toHaveCount(0);
    await walk.openFirst('/products');
    await walk.addToCart();
    await walk.beginCheckout();
    await walk.writeAddress();
    await walk.writePhone();
    await takePicture(page, 'checkout-fa');
    await walk.pay();
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
