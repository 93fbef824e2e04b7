import type { Page } from '@playwright/test';

/** What a visitor of the demo shop does, by the words that stand on its buttons. */
export const createWalk = (page: Page, shop: string) => ({
  open: (path: string) => page.goto(`${shop}${path}`),
  follow: (name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click(),
  press: (name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first().click(),
  /** From the cart to the door of the bank. */
  async checkOut(): Promise<void> {
    await page.getByRole('link', { name: 'ادامهٔ خرید' }).click();
    await page.getByLabel('نام گیرنده').fill('سارا احمدی');
    await page.getByLabel('شهر').selectOption({ index: 1 });
    await page.getByLabel('خیابان، کوچه، پلاک، واحد').fill('خیابان ولیعصر، پلاک ۷');
    await page.getByRole('button', { name: 'رفتن به ارسال' }).click();
    await page.getByLabel(/شمارهٔ گیرنده/).fill('۰۹۱۲۳۴۵۶۷۸۹');
    await page.getByRole('button', { name: 'رفتن به پرداخت' }).click();
    await page.getByRole('button', { name: 'ثبت و پرداخت' }).click();
  },
});
