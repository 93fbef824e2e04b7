import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { startStrictShop } from './shop-server.js';

const test = base.extend<object, { shop: string }>({
  shop: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const shop = await startStrictShop();
      await use(shop.origin);
      await shop.close();
    },
    { scope: 'worker' },
  ],
});

const pages = [
  '/',
  '/blog',
  '/products',
  '/search?q=x',
  '/cart',
  '/orders',
  '/invite',
  '/care',
  '/gifts/handwritten',
  '/about-this-demo',
  '/delivery',
  '/contact',
  '/nothing-is-here',
];

for (const [language, prefix] of [
  ['fa', ''],
  ['en', '/en'],
] as const) {
  test(`every page of the shop, ${language}: axe finds nothing in the first language, and the console is silent under a strict policy`, async ({
    page,
    shop,
    browser,
    browserName,
  }) => {
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A page that is not there is told in the console by the browser itself.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const look = async (name: string, where = page): Promise<void> => {
      await expect(where.locator('html')).toHaveAttribute('lang', language);
      await expect(where.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
      // The tree and its colours are the same in both engines and languages, and axe takes minutes over them.
      if (browserName === 'chromium' && language === 'fa') {
        const { violations } = await new AxeBuilder({ page: where }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          name,
        ).toEqual([]);
      }
      expect(complaints, name).toEqual([]);
    };
    const buy = async (where: Page, lookAt: (name: string) => Promise<void>): Promise<void> => {
      await where.goto(`${shop}${prefix}/products`);
      await where.locator(`main a[href^="${prefix}/products/"]`).first().click();
      await where.waitForURL(/products\/./);
      await lookAt('a product');
      await where.locator('#add-to-cart button[type=submit]').first().click();
      await where.waitForURL(/cart/);
      await lookAt('a full cart');
      await where.goto(`${shop}${prefix}/checkout/address`);
      await lookAt('address');
      await where.locator('#name').fill('Sara');
      await where.locator('#city').selectOption({ index: 1 });
      await where.locator('#street').fill('Valiasr 7');
      await where.locator('main form button[type=submit]').first().click();
      await where.waitForURL(/shipping/);
      await lookAt('shipping');
      await where.locator('#phone').fill('09123456789');
      await where.locator('#shipping button[type=submit]').click();
      await where.waitForURL(/payment/);
      await lookAt('payment');
      await where.locator('#payment button[type=submit]').click();
      await where.waitForURL(/127\.0\.0\.1.*bank/);
      await where.locator('button[value=pay]').click();
      await where.waitForURL(/localhost.*thank-you/);
    };
    for (const path of pages) {
      await page.goto(`${shop}${prefix}${path === '/' && prefix ? '' : path}`);
      await look(path);
    }
    await buy(page, look);
    await look('a thank-you');
    // Who is looked at for so long is asked how they heard of the shop before they buy, and once is enough.
    const quick = await (await browser.newContext()).newPage();
    await buy(quick, async () => undefined);
    await expect(quick.locator('safar-survey section')).toBeVisible({ timeout: 20_000 });
    await look('a thank-you with a survey', quick);
  });
}
