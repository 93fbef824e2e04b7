import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOf, expect, list, open, overhear, plain, test } from './contact-test.js';

/** A browser that has WebCrypto and lacks what contacts need of it, until the page says that it is mended. */
const breakCrypto = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const { subtle } = crypto;
    const derive = subtle.deriveBits.bind(subtle);
    subtle.deriveBits = (...how) =>
      'mended' in window
        ? derive(...how)
        : Promise.reject(new DOMException('Not supported', 'NotSupportedError'));
  });
};

const readAnswers = async (site: Parameters<typeof open>[1]): Promise<unknown[]> =>
  (await site.getEvents())
    .filter(({ name }) => name === 'survey_answer')
    .map(({ params }) => [params['question'], params['value']]);

test.describe('on a phone, in Persian', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'fa-IR' });

  test('a contact that cannot be encrypted is said not to be sent, stays as it was typed, and can be sent once it can', async ({
    page,
    site,
    key,
  }) => {
    await breakCrypto(page);
    const told = overhear(page);
    await open(page, site);
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'بله، تماس بگیرید' }).click();
    const reach = card.getByLabel('ایمیل یا شمارهٔ تلفن');
    const send = card.getByRole('button', { name: 'فرستادن' });
    await reach.fill('۰۹۱۲ ۱۲۳ ۴۵۶۷');
    await card.getByLabel('نام').fill('سارا رضایی');
    await send.click();
    await expect(card).toContainText('این مرورگر نتوانست راه تماس شما را رمزگذاری کند');
    await expect(card).not.toContainText('تماس می‌گیریم');
    await expect(reach).toHaveValue('۰۹۱۲ ۱۲۳ ۴۵۶۷');
    await expect(card.getByLabel('نام')).toHaveValue('سارا رضایی');
    await expect(reach).toHaveAccessibleDescription(/فرستاده نشد/);
    await expect(reach).toHaveAttribute('aria-invalid', 'false');
    expect((await new AxeBuilder({ page }).include('safar-survey').analyze()).violations).toEqual([]);

    await page.evaluate(() => Object.assign(window, { mended: true }));
    await send.click();
    await expect(card).toContainText('با شما تماس می‌گیریم');
    await expect
      .poll(async () => (await list(site, key.file)).contacts)
      .toMatchObject([{ phone: '09121234567', name: 'سارا رضایی' }]);
    expect(await told.read()).not.toMatch(plain);
  });
});

test.describe('on a desktop, in English', () => {
  test.use({ locale: 'en-US' });

  test('who goes on without it is not told that somebody will call, and the question counts as not asked', async ({
    page,
    site,
    key,
  }) => {
    await breakCrypto(page);
    await page.goto(`${await site.link()}?lang=en`);
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'Yes, please do' }).click();
    await card.getByLabel('E-mail address or phone number').fill('sara@example.com');
    await card.getByRole('button', { name: 'Send' }).click();
    await expect(card).toContainText('This browser could not encrypt your contact, so it was not sent.');
    await card.getByRole('button', { name: 'Skip' }).click();
    await expect(card).toContainText('Thank you for your answer.');
    await expect.poll(() => readAnswers(site)).toEqual([['call', ['yes']]]);
    expect(await list(site, key.file)).toMatchObject({ contacts: [], unopened: [] });
  });

  test('a first question that requires a contact lets go of who cannot give one', async ({ page, site }) => {
    await breakCrypto(page);
    await page.goto(`${await site.link('--survey', 'two')}?lang=en`);
    const card = cardOf(page);
    await expect(card.getByRole('button', { name: 'Skip' })).toHaveCount(0);
    await card.getByLabel('E-mail address', { exact: true }).fill('sara@example.com');
    await card.getByRole('button', { name: 'Next' }).click();
    await expect(card).toContainText('it was not sent');
    await card.getByRole('button', { name: 'Skip' }).click();
    await expect(card).toContainText('When is best?');
  });
});
