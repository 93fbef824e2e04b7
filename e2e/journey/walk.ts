import type { Page } from '@playwright/test';

/**
 * What a visitor of the demo shop does, by the words that stand on its buttons.
 * @param act with a mouse or a finger
 */
export const createWalk = (page: Page, shop: string, act: 'click' | 'tap' = 'click') => {
  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('main').getByRole('button', { name }).first()[act]();

  const walk = {
    open: (path: string) => page.goto(`${shop}${path}`),
    press,
    /** Opens the first of a list of links. @returns its path, readable */
    async openFirst(list: '/products' | '/blog'): Promise<string> {
      await walk.open(list);
      await page.locator(`main a[href^="${list}/"]`).first()[act]();
      await page.waitForURL(new RegExp(`${list}/.+`));
      return decodeURIComponent(new URL(page.url()).pathname);
    },
    async addToCart(): Promise<void> {
      await press('افزودن به سبد');
      await page.waitForURL(/\/cart/);
    },
    /** From the cart to the address. */
    beginCheckout: (): Promise<void> => page.getByRole('link', { name: 'ادامهٔ خرید' })[act](),
    /** From the address to the phone number. @param name '' = it stands there already */
    async writeAddress(name = 'سارا احمدی'): Promise<void> {
      if (name !== '') await page.getByLabel('نام گیرنده').fill(name);
      await page.getByLabel('شهر').selectOption({ index: 1 });
      await page.getByLabel('خیابان، کوچه، پلاک، واحد').fill('خیابان ولیعصر، پلاک ۷');
      await press('رفتن به ارسال');
    },
    writePhone: (): Promise<void> => page.getByLabel(/شمارهٔ گیرنده/).fill('۰۹۱۲۳۴۵۶۷۸۹'),
    /** From there over the bank, which is another host, to the thanks. */
    async pay(): Promise<void> {
      await press('رفتن به پرداخت');
      await press('ثبت و پرداخت');
      await page.waitForURL(/127\.0\.0\.1.*\/bank/);
      await page.getByRole('button', { name: 'پرداخت', exact: true })[act]();
      await page.waitForURL(/localhost.*\/thank-you\//);
    },
    async checkOut(): Promise<void> {
      await walk.beginCheckout();
      await walk.writeAddress();
      await walk.writePhone();
      await walk.pay();
    },
  };
  return walk;
};
