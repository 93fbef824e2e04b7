import type { Page } from '@playwright/test';
import { cardOf, expect, say, survey, test, visit, type SurveySite } from './survey-test.js';

/** The store is busy, as a slow disk is: what is written from now on is not there before the page has gone. */
const makeBusy = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('safar:shop:');
        request.onsuccess = () => {
          const store = request.result.transaction('safar:shop:', 'readwrite').objectStore('safar:shop:');
          const again = (): void => {
            store.get('').onsuccess = again;
          };
          again();
          resolve();
        };
      }),
  );

/** The page goes with the very click, once whoever else listens to it has done so. */
const leaveByClick = (page: Page, next: string): Promise<void> =>
  page.evaluate((address) => {
    addEventListener('click', () => (location.href = address));
  }, next);

const ask = (id: string, when: Record<string, unknown>): Record<string, unknown> =>
  survey(id, { when: [when] });

/** A card is open, and the next click ends its page before the store has written anything. */
const beAsked = async (page: Page, site: SurveySite): Promise<void> => {
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible();
  await leaveByClick(page, site.at('b'));
  await makeBusy(page);
};

test('a survey that is closed as the page goes does not come back', async ({ page, open }) => {
  const site = await open([ask('asked', { event: 'looked' })]);
  await beAsked(page, site);
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await page.waitForURL(site.at('b'));
  await page.waitForTimeout(2_500);
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getEvents('survey_dismissed')).length).toBe(1);
  expect(await site.getRow('asked')).toMatchObject({ shown: 1, dismissed: 1 });
});

test('an answer that is given as the page goes is not asked for again', async ({ page, open }) => {
  const site = await open([ask('asked', { event: 'looked' })]);
  await beAsked(page, site);
  await cardOf(page).getByRole('radio').nth(3).click();
  await page.waitForURL(site.at('b'));
  // It goes on where it was seen last, with what was answered there.
  await expect(cardOf(page).getByRole('radio').nth(3)).toBeChecked();
  await cardOf(page).getByRole('button', { name: 'Next' }).click();
  await expect(cardOf(page)).toContainText('Why?');
  await cardOf(page).getByRole('textbox').fill('It was kind');
  await cardOf(page).getByRole('button', { name: 'Send' }).click();
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getRow('asked'))?.done).toBe(1);
  expect(await site.getEvents('survey_answer')).toHaveLength(2);
});

test('a link that a survey waits for asks on the next page, however soon the page has gone', async ({
  page,
  open,
}) => {
  const site = await open([ask('clicked', { click: 'h1' })]);
  await visit(page, site.at('a'));
  await leaveByClick(page, site.at('b'));
  await makeBusy(page);
  await page.getByText('A page').click();
  await page.waitForURL(site.at('b'));
  await expect(cardOf(page)).toContainText('How was it?');
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto(site.at('c'));
  await page.waitForTimeout(1_500);
  await expect(cardOf(page)).toHaveCount(0);
});
