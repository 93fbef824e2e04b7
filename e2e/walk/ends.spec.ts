import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../surveys/survey-test.js';

const panelOf = (page: Page): Locator => page.locator('safar-walk aside');

const begin = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await panelOf(page).getByRole('textbox').fill('Reza');
  await panelOf(page).getByRole('button', { name: 'Begin' }).click();
  await expect(panelOf(page).getByRole('heading')).toContainText('Reza');
};

/** From the next document on it is so much later. */
const wait = async (page: Page, ms: number): Promise<void> => {
  await page.addInitScript((later) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + later;
  }, ms);
};

const isKept = (page: Page): Promise<boolean> => page.evaluate(() => 'safar:shop:walk' in localStorage);
const hour = 3_600_000;

test('a walk whose visit ended long ago ends without a word: nobody asked for a panel', async ({
  page,
  open,
}) => {
  const site = await open([]);
  await begin(page, site.at('a?safar=walk'));
  expect(await isKept(page)).toBe(true);
  await page.goto('about:blank');
  await wait(page, 13 * hour);
  await page.goto(site.at('b'));
  await expect.poll(() => isKept(page)).toBe(false);
  await page.waitForTimeout(1_500);
  expect(await page.locator('safar-walk').count()).toBe(0);
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('page_view')).length).toBe(2);
  const views = (await site.getEvents('page_view')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(views.map(({ params, walk }) => [params.path, walk])).toEqual([
    ['/p/a', true],
    ['/p/b', undefined],
  ]);
});

test('one that ended with its visit a while ago says so, once', async ({ page, open }) => {
  const site = await open([]);
  await begin(page, site.at('a?safar=walk'));
  await page.goto('about:blank');
  await wait(page, hour);
  await page.goto(site.at('b'));
  await expect(panelOf(page).getByRole('status')).toHaveText('The walk has ended with its visit.');
  expect(await isKept(page)).toBe(false);
});

test('a walk is known for one although everything that says so is lost on the way', async ({
  page,
  open,
}) => {
  const site = await open([]);
  // What stands between page and collector loses these events for good.
  await page.addInitScript(() => {
    const cut = (body: unknown): string => {
      const batch = JSON.parse(String(body)) as { events: { name: string }[] };
      return JSON.stringify({
        ...batch,
        events: batch.events.filter(({ name }) => !name.startsWith('walk_')),
      });
    };
    const { fetch } = window;
    window.fetch = (to, how) => fetch(to, how?.method === 'POST' ? { ...how, body: cut(how.body) } : how);
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (to, body) => beacon(to, cut(body));
  });
  await page.goto(site.at('a'));
  await begin(page, site.at('b?safar=walk'));
  await panelOf(page).getByRole('radio', { name: 'Bad', exact: true }).check();
  await expect(panelOf(page).getByRole('status')).toContainText('Saved');
  await page.goto(site.at('c'));
  await expect(panelOf(page).locator('.progress')).toContainText('Page 2');
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('page_view')).length).toBe(4);
  for (const name of ['walk_start', 'walk_note', 'walk_end']) expect(await site.getEvents(name)).toEqual([]);
  const views = (await site.getEvents('page_view')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(views.map(({ params, walk }) => [params.path, walk ?? false])).toEqual([
    ['/p/a', false],
    ['/p/b', false],
    ['/p/b', true],
    ['/p/c', true],
  ]);
});

test('every page of a walk says that it is one', async ({ page, open }) => {
  const site = await open([]);
  await begin(page, site.at('a?safar=walk'));
  for (const path of ['b', 'c']) {
    await page.goto(site.at(path));
    await expect(panelOf(page).getByRole('heading')).toContainText('Reza');
  }
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('walk_start')).length).toBe(3);
  const starts = await site.getEvents('walk_start');
  expect(new Set(starts.map((event) => event.page)).size).toBe(3);
  expect(new Set(starts.map((event) => event.visit)).size).toBe(1);
});
