import type { Page } from '@playwright/test';
import { expect, say, survey, test, type SurveySite } from '../surveys/survey-test.js';

const surveys = [survey('why', { when: [{ manual: true }] })];

/** Waits until what comes when a page is idle is there. */
const whenIdle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
  );

const visitTwoPages = async (page: Page, site: SurveySite): Promise<void> => {
  await page.goto(site.at('first'));
  await whenIdle(page);
  await say(page, 'newsletter_opened');
};

test('visitors see what is known about them, in their language, and delete it', async ({ page, open }) => {
  const site = await open(surveys, { languages: ['fa', 'en'] });
  await visitTwoPages(page, site);
  await page.goto(`${site.at('second')}?safar=me`);
  const dialog = page.getByRole('dialog', { name: 'What this site knows about you' });
  await expect(dialog).toContainText('visits 1, pages 2, answers 0');
  await expect(dialog).toContainText('newsletter_opened');
  await expect(dialog).toContainText('/p/first');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();

  // One press asks whether that is meant.
  await dialog.getByRole('button', { name: 'Delete all of it' }).press('Enter');
  expect((await site.getEvents('page_view')).length).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: /Really delete/ }).press('Enter');
  await expect(dialog).toContainText('Deleted, on this device and at the site.');
  await expect(dialog).not.toContainText('/p/first');
  expect(await site.getEvents('page_view')).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // The visit goes on as somebody new, of whom the first page view is all that is known.
  await page.goto(site.at('third'));
  await whenIdle(page);
  await page.goto(`${site.at('fourth')}?safar=me`);
  await page.evaluate(() => (document.documentElement.lang = 'fa'));
  const farsi = page.getByRole('dialog', { name: 'این سایت از شما چه می‌داند' });
  await expect(farsi).toContainText('۱ بازدید');
  expect(await farsi.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('who asks to be forgotten while the site cannot be reached is forgotten at the next visit', async ({
  page,
  context,
  open,
}) => {
  const site = await open(surveys);
  await visitTwoPages(page, site);
  await page.goto(`${site.at('second')}?safar=me`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('pages 2');
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Delete all of it' }).click();
  await dialog.getByRole('button', { name: /Really delete/ }).click();
  await expect(dialog).toContainText('at your next visit it is asked again');
  await context.setOffline(false);
  await page.goto(site.at('third'));
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':forget:'))), {
      timeout: 30_000,
    })
    .toEqual([]);
  await page.close();
  expect((await site.getEvents('page_view')).map(({ params }) => params['path'])).toEqual(['/p/third']);
});

test('who is forgotten in the first moments of a page is forgotten at the collector too', async ({
  page,
  open,
}) => {
  const site = await open(surveys);
  await visitTwoPages(page, site);
  await page.goto(site.at('second'));
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.length > 0));
  await page.evaluate(async () => {
    // The page view of this page is in the store.
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.safar('forget');
  });
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
    ),
  ).toBe(false);
  await whenIdle(page);
  await expect
    .poll(async () => (await site.getEvents('page_view')).map(({ params }) => params['path']), {
      timeout: 40_000,
    })
    .not.toContain('/p/first');
});

test('a refusal on the way is no answer: it is said so, and asked again', async ({ page, open }) => {
  const site = await open(surveys);
  await visitTwoPages(page, site);
  await page.goto(`${site.at('second')}?safar=me`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('pages 2');
  await page.route('**/v1/events', (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await dialog.getByRole('button', { name: 'Delete all of it' }).click();
  await dialog.getByRole('button', { name: /Really delete/ }).click();
  await expect(dialog).toContainText('at your next visit it is asked again');
  await page.unroute('**/v1/events');
  await page.goto(site.at('third'));
  await whenIdle(page);
  await expect
    .poll(async () => (await site.getEvents('page_view')).map(({ params }) => params['path']), {
      timeout: 40_000,
    })
    .not.toContain('/p/first');
});

test('who leaves the page in the moment they ask is forgotten by the next one', async ({ page, open }) => {
  const site = await open(surveys);
  await visitTwoPages(page, site);
  await page.evaluate((next) => {
    window.safar('forget');
    location.assign(next);
  }, site.at('second'));
  await page.waitForURL('**/second');
  await whenIdle(page);
  await expect
    .poll(async () => (await site.getEvents('newsletter_opened')).length, { timeout: 40_000 })
    .toBe(0);
  // The page in between may have been told as the forgotten one's, and is then forgotten with them.
  await page.goto(site.at('third'));
  await expect
    .poll(async () => (await site.getEvents('page_view')).map(({ params }) => params['path']), {
      timeout: 40_000,
    })
    .toContain('/p/third');
  expect((await site.getEvents('page_view')).map(({ params }) => params['path'])).not.toContain('/p/first');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':forget:'))),
  ).toEqual([]);
});
