import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOf, expect, list, open, overhear, plain, test } from './contact-test.js';

const phone = { width: 390, height: 844 };

const seeNoViolation = async (page: Page): Promise<void> =>
  expect((await new AxeBuilder({ page }).include('safar-survey').analyze()).violations).toEqual([]);

test.describe('on a phone, in Persian', () => {
  test.use({ viewport: phone, hasTouch: true, locale: 'fa-IR' });

  test('a number typed with Persian digits is read by the owner alone, once, and by nobody on the way', async ({
    page,
    site,
    key,
    violations,
  }) => {
    const told = overhear(page);
    await open(page, site);
    const card = cardOf(page);
    await expect(card).toContainText('اجازه می‌دهید');
    await card.getByRole('radio', { name: 'بله، تماس بگیرید' }).click();
    await expect(card).toContainText('رمزگذاری‌شده نگه داشته می‌شود');
    await expect(card).toContainText('نوگل');

    const reach = card.getByLabel('ایمیل یا شمارهٔ تلفن');
    await expect(reach).toHaveAttribute('dir', 'ltr');
    await expect(reach).toHaveAttribute('autocomplete', 'email');
    await expect(card.getByLabel('نام')).toHaveAttribute('autocomplete', 'name');
    await seeNoViolation(page);
    await reach.fill('۰۹۱۲');
    await card.getByRole('button', { name: 'فرستادن' }).click();
    await expect(card).toContainText('یکی از این دو را کامل بنویسید');
    await expect(reach).toHaveAttribute('aria-invalid', 'true');
    await expect(reach).toHaveAccessibleDescription(/یکی از این دو را کامل بنویسید/);
    await seeNoViolation(page);

    // What is typed and not given is nowhere; the next page asks anew.
    await card.getByLabel('نام').fill('سارا رضایی');
    await page.reload();
    await expect(reach).toHaveValue('');
    expect(await told.read()).not.toMatch(plain);

    await reach.fill('۰۹۱۲ ۱۲۳ ۴۵۶۷');
    await card.getByLabel('نام').fill('سارا رضایی');
    site.proxy.setWeather('lose-answer');
    await card.getByRole('button', { name: 'فرستادن' }).click();
    await expect(card).toContainText('با شما تماس می‌گیریم');
    await expect.poll(() => site.proxy.met['lose-answer']).toBeGreaterThan(0);
    expect(await told.read()).toContain('"sealed":"A');
    expect(await told.read()).not.toMatch(plain);
    site.proxy.setWeather('pass');
    await expect.poll(async () => (await list(site, key.file)).contacts.length).toBe(1);
    await expect.poll(() => told.count('sealed')).toBeGreaterThan(1);

    expect(await list(site, key.file)).toMatchObject({
      contacts: [{ phone: '09121234567', name: 'سارا رضایی', place: 'page' }],
      unopened: [],
    });
    const answers = (await site.getEvents()).filter(({ name }) => name === 'survey_answer');
    expect(
      answers
        .map(({ params }) => [params['question'], params['value']])
        .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['call', ['yes']],
      ['contact', 1],
    ]);
    expect(JSON.stringify(answers)).not.toContain('sealed');
    expect(await told.read()).not.toMatch(plain);
    expect(violations.filter((text) => !text.includes('ERR_'))).toEqual([]);
  });

  test('the page of the survey by link takes a contact as well, under its strict policy', async ({
    page,
    site,
    key,
    violations,
  }) => {
    const told = overhear(page);
    await page.goto(await site.link());
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'بله، تماس بگیرید' }).click();
    await card.getByLabel('ایمیل یا شمارهٔ تلفن').fill('sara@example.com');
    await card.getByRole('button', { name: 'فرستادن' }).click();
    await expect(card).toContainText('با شما تماس می‌گیریم');
    await expect
      .poll(async () => (await list(site, key.file)).contacts)
      .toMatchObject([{ email: 'sara@example.com', place: 'link' }]);
    expect(await told.read()).not.toMatch(plain);
    expect(violations).toEqual([]);
  });
});

test.describe('on a desktop, in English', () => {
  test.use({ locale: 'en-US' });

  test('a contact is corrected by going back, not remembered by the page, and erased by its owner', async ({
    page,
    site,
    key,
  }) => {
    await page.goto(`${await site.link('--survey', 'two')}?lang=en`);
    const card = cardOf(page);
    const reach = card.getByLabel('E-mail address', { exact: true });
    const back = card.getByRole('button', { name: 'Back' });
    await expect(reach).toHaveAttribute('type', 'email');
    await reach.press('Enter');
    await expect(card).toContainText('Please answer');
    await reach.fill('sara@example');
    await reach.press('Enter');
    await expect(card).toContainText('This e-mail address is not complete.');
    await reach.fill('sara@example.com');
    await reach.press('Enter');
    await expect(card).toContainText('When is best?');
    await expect
      .poll(async () => (await list(site, key.file)).contacts)
      .toMatchObject([{ email: 'sara@example.com' }]);

    await back.click();
    await expect(reach).toHaveValue('sara@example.com');
    await reach.fill('ali@example.com');
    await reach.press('Enter');
    await expect(card).toContainText('When is best?');
    await expect
      .poll(async () => (await list(site, key.file)).contacts)
      .toMatchObject([{ email: 'ali@example.com' }]);

    // Nothing of it is in the words of another question, also not after a reload.
    await page.reload();
    await expect(card).toContainText('When is best?');
    await back.click();
    await expect(reach).toHaveValue('');
    await reach.press('Enter');
    await expect(card).toContainText('When is best?');
    expect((await list(site, key.file)).contacts).toHaveLength(1);

    expect((await site.run('contacts', 'remove', '--before', '0s')).printed).toContain('1 contact erased');
    expect((await list(site, key.file)).contacts).toEqual([]);
  });

  test('who does not want to be called is not asked how', async ({ page, site, key }) => {
    await page.goto(`${await site.link()}?lang=en`);
    await cardOf(page).getByRole('radio', { name: 'No, thank you' }).click();
    await expect(cardOf(page)).toContainText('Thank you for your answer.');
    expect((await list(site, key.file)).contacts).toEqual([]);
  });

  test('a page that cannot encrypt says so, asks nothing and lets the visitor go on', async ({
    page,
    site,
  }) => {
    // As on a page without https.
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.goto(`${await site.link()}?lang=en`);
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'Yes, please do' }).click();
    await expect(card).toContainText('The connection to this page is not encrypted');
    await expect(card.getByRole('textbox')).toHaveCount(0);
    await seeNoViolation(page);
    await card.getByRole('button', { name: 'Send' }).click();
    await expect(card).toContainText('Thank you for your answer.');
    const answers = (await site.getEvents()).filter(({ name }) => name === 'survey_answer');
    expect(answers.map(({ params }) => params['question'])).toEqual(['call']);
  });
});

test('the file of the key is for its owner alone', async ({ key }) => {
  expect(await readFile(key.file, 'utf8')).toContain('BEGIN PRIVATE KEY');
});
