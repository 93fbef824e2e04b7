import { expect, test, whenDrawn } from './report-test.js';

test('the language changes words, digits, direction and calendar, and going back undoes it', async ({
  page,
  open,
}) => {
  await open({ lang: 'en' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('link', { name: 'فارسی' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(/lang=fa/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'چرا ۷۸٪ از اقامت‌های مرحلهٔ بررسی به رفتن می‌انجامد؟',
  );
  await expect(page.locator('.opener')).toContainText('۱ تا ۳۰ آبان ۱۴۰۵');
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Why do 78 % of the stays in Consideration end with leaving?',
  );
});

test('the theme is kept in the address and changes the ground', async ({ page, open }) => {
  await open({ theme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Change to dark' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect.poll(ground).not.toBe(light);
  await page.reload();
  await whenDrawn(page);
  expect(await ground()).not.toBe(light);
});

test('a period of the Jalali calendar is asked for in days of the Gregorian', async ({ page, open }) => {
  await open({ lang: 'fa' });
  await page.locator('.opener').click();
  const from = page.getByRole('group', { name: 'از' });
  await from.getByLabel('ماه').selectOption({ label: 'مهر' });
  const asked = page.waitForRequest(/panels\/map\?from=2026-09-23&to=2026-11-21&lang=fa/);
  await page.getByRole('button', { name: 'همین دوره را نشان بده' }).click();
  await asked;
  await expect(page).toHaveURL(/from=2026-09-23&to=2026-11-21/);
  await expect(page.locator('.opener')).toBeFocused();
});

test('another site is another page of the history', async ({ page, open }) => {
  await open();
  await page.getByLabel('site').selectOption('empty');
  await expect(page).toHaveURL(/site=empty/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Waiting for the first visit to a new site',
  );
  await expect(page.locator('#map')).toContainText('data-site="empty"');
});

test('the first visit stands there in order, in counts and without a guess', async ({ page, open }) => {
  await open({ site: 'first' });
  const visit = page.locator('[data-table="visits"] tbody tr');
  await expect(visit).toHaveCount(1);
  await expect(visit.locator('[data-path], [data-entered]')).toHaveText([
    '/',
    'entered Awareness',
    '/products/گل-رز',
    'entered Consideration',
  ]);
  await expect(page.locator('#bounce')).toContainText('too few: 1 of 30');
  await expect(page.locator('[data-stage="consideration"]')).not.toContainText('%');
});

test.describe('without an answer', () => {
  // A refused question is a complaint of the browser's own, too.
  test.use({ mayComplain: true });

  test('the page says how to sign in again, and tries once more when told to', async ({
    page,
    open,
    server,
  }) => {
    server.setStatus(401);
    await page.goto(`${server.origin}/report?site=nogol&lang=en`);
    await expect(page.getByRole('alert')).toContainText('You are not signed in');
    await expect(page.getByRole('alert')).toContainText('one-time link');
    server.setStatus(200);
    await page.getByRole('button', { name: 'Try again' }).click();
    await whenDrawn(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Consideration');
    void open;
  });

  test('a busy collector leaves the last answer on the page and says so', async ({ page, open, server }) => {
    await open();
    server.setStatus(503);
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect(page.getByRole('alert').first()).toContainText('busy or starting');
    await expect(page.locator('[data-table="visits"] tbody tr').first()).toBeVisible();
  });
});
