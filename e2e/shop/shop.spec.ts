import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
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
    browserName,
  }) => {
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A page that is not there is told in the console by the browser itself.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const look = async (name: string): Promise<void> => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
      // The tree and its colours are the same in both engines and languages, and axe takes minutes over them.
      if (browserName === 'chromium' && language === 'fa') {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          name,
        ).toEqual([]);
      }
      expect(complaints, name).toEqual([]);
    };
    for (const path of pages) {
      await page.goto(`${shop}${prefix}${path === '/' && prefix ? '' : path}`);
      await look(path);
    }
    await page.goto(`${shop}${prefix}/products`);
    await page.locator(`main a[href^="${prefix}/products/"]`).first().click();
    await page.waitForURL(/products\/./);
    await look('a product');
    await page.locator('#add-to-cart button[type=submit]').first().click();
    await page.waitForURL(/cart/);
    await look('a full cart');
    await page.goto(`${shop}${prefix}/checkout/address`);
    await look('address');
    await page.locator('#name').fill('Sara');
    await page.locator('#city').selectOption({ index: 1 });
    await page.locator('#street').fill('Valiasr 7');
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL(/shipping/);
    await look('shipping');
    await page.locator('#phone').fill('09123456789');
    await page.locator('#shipping button[type=submit]').click();
    await page.waitForURL(/payment/);
    await look('payment');
    await page.locator('#payment button[type=submit]').click();
    await page.waitForURL(/127\.0\.0\.1.*bank/);
    await page.locator('button[value=pay]').click();
    await page.waitForURL(/localhost.*thank-you/);
    await expect(page.locator('safar-survey section')).toBeVisible({ timeout: 20_000 });
    await look('a thank-you with a survey');
  });
}
