import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

test('not over a dialog of the page, but after it', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await visit(page, site.at('a'));
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const loaded = page.waitForResponse(/\/ask-/);
  await say(page, 'looked');
  await loaded;
  await expect.poll(async () => (await site.getEvents('looked')).length, { timeout: 40_000 }).toBe(1);
  expect(await page.locator('safar-survey').count()).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
});

test('not while something is being typed, but after the field is left', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await visit(page, site.at('a'));
  const field = page.getByLabel('Note');
  const loaded = page.waitForResponse(/\/ask-/);
  await field.pressSequentially('a');
  await say(page, 'looked');
  await field.pressSequentially('b');
  await loaded;
  for (const letter of 'cdefgh') await field.pressSequentially(letter, { delay: 100 });
  expect(await page.locator('safar-survey').count()).toBe(0);
  await field.blur();
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(field).toHaveValue('abcdefgh');
});

test('dismissed is not answered, and is remembered', async ({ page, open }) => {
  const site = await open([
    survey('asked', { when: [{ event: 'looked' }], howOften: { again: { afterShown: '0s' } } }),
    survey('other', { when: [{ event: 'done' }] }),
  ]);
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
  await visit(page, site.at('b'));
  await say(page, 'looked');
  await say(page, 'done');
  // The second survey comes, so the first had its turn.
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('other'))?.shown, { timeout: 40_000 }).toBe(1);
  expect(await site.getRow('asked')).toMatchObject({ shown: 1, answered: 0, done: 0, dismissed: 1 });
});

test('one survey a visit, the one with priority, if the owner says so', async ({ page, open }) => {
  const site = await open(
    [
      survey('plain', { when: [{ event: 'looked' }] }),
      survey('first', { when: [{ event: 'looked' }], priority: 5 }),
    ],
    {
      throttle: { perVisit: 1, between: '0s' },
    },
  );
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await visit(page, site.at('b'));
  await say(page, 'looked');
  await expect.poll(async () => (await site.getEvents('looked')).length, { timeout: 40_000 }).toBe(2);
  // Asked for by the page it comes all the same.
  await page.evaluate(() => window.safar('survey', 'plain'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('plain'))?.shown, { timeout: 40_000 }).toBe(1);
  expect(await site.getRow('first')).toMatchObject({ shown: 1, dismissed: 1 });
});

test('a visitor outside the sample is never asked', async ({ page, open }) => {
  const site = await open([
    survey('nobody', { when: [{ event: 'looked' }], howOften: { sample: 0 }, priority: 5 }),
    survey('everybody', { when: [{ event: 'looked' }] }),
  ]);
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('everybody'))?.shown, { timeout: 40_000 }).toBe(1);
  expect((await site.getRow('nobody'))?.shown ?? 0).toBe(0);
});

test('words of another safar.json than the page’s wait for the next page', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  const problems: Error[] = [];
  page.on('pageerror', (error) => problems.push(error));
  await page.route(/surveys\/en\.json/, async (route) => {
    const response = await route.fetch();
    const library = (await response.json()) as { version: number };
    await route.fulfill({ response, json: { ...library, version: library.version + 1 } });
  });
  await visit(page, site.at('a'));
  const answered = page.waitForResponse(/surveys\/en\.json/);
  const fetched = page.waitForResponse(/\/widget/);
  await say(page, 'looked');
  await Promise.all([answered, fetched]);
  await page.unroute(/surveys\/en\.json/);
  await page.goto(site.at('b'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  // Where they did not fit nothing was shown.
  await expect.poll(async () => (await site.getRow('asked'))?.shown, { timeout: 40_000 }).toBe(1);
  expect(problems).toEqual([]);
});

test('words that cannot be had leave no mark: the next page asks', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await page.route(/surveys\/en\.json/, (route) => route.abort());
  await visit(page, site.at('a'));
  const failed = page.waitForEvent('requestfailed');
  await say(page, 'looked');
  await failed;
  await page.unroute(/surveys\/en\.json/);
  await page.goto(site.at('b'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('asked'))?.shown, { timeout: 40_000 }).toBe(1);
});
