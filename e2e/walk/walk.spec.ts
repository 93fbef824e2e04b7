import type { Locator, Page } from '@playwright/test';
import { cardOf, expect, say, survey, test, visit } from '../surveys/survey-test.js';

const panelOf = (page: Page): Locator => page.locator('safar-walk aside');
const tags = (page: Page): Promise<number> => page.locator('safar-walk').count();

/** What looks at the address has looked. */
const whenLooked = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
};

/** Pages whose tag asks for consent first. */
const askForConsent = async (page: Page): Promise<void> => {
  await page.route(/\/p\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-consent="not-required"', 'data-consent="required"');
    await route.fulfill({ response, body });
  });
};

test('the keyboard alone begins a walk, says how a page feels, and ends it', async ({ page, open }) => {
  const site = await open([]);
  await page.goto(site.at('a?safar=walk'));
  await expect(panelOf(page)).toBeVisible();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: inner } = document.activeElement?.shadowRoot ?? {};
      return inner
        ? `${inner.tagName} ${inner.getAttribute('data-act') ?? inner.getAttribute('type') ?? ''}`.trim()
        : '';
    });
  const tabTo = async (what: string, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < 12 && (await focused()) !== what; presses++)
      await page.keyboard.press(key);
    expect(await focused()).toBe(what);
  };
  // From the start of the page backwards: the panel is its last part.
  await tabTo('INPUT', 'Shift+Tab');
  await page.keyboard.type('Sara, 0912 123 4567');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading')).toContainText('Sara, *');
  expect(await focused()).toBe('INPUT radio');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(panelOf(page).getByRole('status')).toHaveText('Saved: Bad');
  await tabTo('TEXTAREA');
  await page.keyboard.type('Too far from the top.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('textbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(panelOf(page).getByRole('button', { name: 'Unfold' })).toBeVisible();
  await expect(panelOf(page).getByRole('textbox')).toBeHidden();
  await tabTo('BUTTON fold', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo('BUTTON end');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('status')).toContainText('The walk has ended');
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('walk_end')).length).toBe(1);
  expect((await site.getEvents('walk_start')).map(({ params }) => params)).toEqual([
    { walk: { persona: 'Sara, *' } },
  ]);
  const notes = (await site.getEvents('walk_note')).sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(notes.map(({ params }) => params)).toEqual([
    { walk: { mood: -2 } },
    { walk: { mood: -1 } },
    { walk: { note: 'Too far from the top.' } },
  ]);
});

test('a walk that begins on a later page takes nothing of the visit before, and surveys come as to anybody', async ({
  page,
  open,
}) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await visit(page, site.at('a'));
  await visit(page, site.at('b?safar=walk'));
  await panelOf(page).getByRole('textbox').fill('Reza');
  await panelOf(page).getByRole('button', { name: 'Begin' }).click();
  await expect(panelOf(page).locator('.progress')).toContainText('Page 1');
  await panelOf(page).getByRole('radio', { name: 'Very good' }).check();
  await page.reload();
  await expect(panelOf(page).locator('.progress')).toContainText('Page 2');
  await expect(panelOf(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await cardOf(page).getByRole('radio').nth(4).click();
  await panelOf(page).getByRole('button', { name: 'End the walk' }).click();
  await expect(panelOf(page).getByRole('status')).toContainText('The walk has ended');
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  expect(await tags(page)).toBe(0);
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('walk_end')).length).toBe(1);
  const views = (await site.getEvents('page_view')).sort((one, other) => (one.id < other.id ? -1 : 1));
  const [walk] = await site.getEvents('walk_start');
  expect(views.map((view) => [view.params['path'], view.visit === walk?.visit])).toEqual([
    ['/p/a', false],
    ['/p/b', false],
    ['/p/b', true],
    ['/p/b', true],
  ]);
  // The page before the walk has its last words.
  const left = await site.getEvents('page_leave');
  expect(left.map((each) => each.page)).toContain(views[1]?.page);
  expect(await site.getRow('asked')).toMatchObject({ shown: 0, answered: 0 });
});

test('what a page tells after the end is the walk’s, and neither its cart nor a second click stays', async ({
  page,
  open,
}) => {
  const site = await open([survey('asked', { when: [{ manual: true }] })]);
  await page.goto(site.at('a?safar=walk'));
  await panelOf(page).getByRole('textbox').fill('Reza');
  await panelOf(page).getByRole('button', { name: 'Begin' }).dblclick();
  await expect(panelOf(page).getByRole('heading')).toContainText('Reza');
  await say(page, 'add_to_cart', { items: [{ item_id: 'a', quantity: 2 }] });
  await panelOf(page).getByRole('button', { name: 'End the walk' }).click();
  await expect(panelOf(page).getByRole('status')).toContainText('The walk has ended');
  await page.locator('h1').click();
  await say(page, 'looked');
  await visit(page, site.at('b'));
  await say(page, 'looked');
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('looked')).length).toBe(2);
  const [walk, ...more] = await site.getEvents('walk_start');
  expect(more).toEqual([]);
  const views = (await site.getEvents('page_view')).sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(views.map((view) => [view.params['path'], view.visit === walk?.visit])).toEqual([
    ['/p/a', true],
    ['/p/b', false],
  ]);
  const { outcomes } = await site.getCarts();
  expect(Object.values(outcomes).every((count) => count === 0)).toBe(true);
});

test('where nobody has agreed there is no panel, and where agreement is taken back it says so', async ({
  page,
  open,
}) => {
  const site = await open([]);
  await askForConsent(page);
  await page.goto(site.at('a?safar=walk'));
  await page.waitForFunction(() => !('q' in window.safar));
  // Nothing of ours but the script itself is loaded before the choice.
  await page.waitForTimeout(3_000);
  expect(await tags(page)).toBe(0);
  await page.evaluate(() => window.safar('consent', 'granted'));
  await expect(panelOf(page)).toBeVisible();
  await panelOf(page).getByRole('textbox').fill('Reza');
  await panelOf(page).getByRole('button', { name: 'Begin' }).click();
  await expect(panelOf(page).getByRole('heading')).toContainText('Reza');
  await page.evaluate(() => window.safar('consent', 'denied'));
  await expect(panelOf(page)).toContainText('Recording was refused in this browser');
  await expect(panelOf(page).getByRole('radio')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['safar:consent']);
  await page.goto(site.at('b?safar=walk'));
  await page.waitForTimeout(3_000);
  expect(await tags(page)).toBe(0);
  await page.goto('about:blank');
  const notes = await site.getEvents('walk_note');
  expect(notes).toEqual([]);
});

test('under a strict policy, and the panel goes to the other side and folds, from page to page', async ({
  page,
  open,
}) => {
  const site = await open([]);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  await page.route(/\/p\//, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/<script>[^]*?<\/script>/, ''),
      headers: {
        ...response.headers(),
        'content-security-policy':
          "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
      },
    });
  });
  await page.goto(site.at('a?safar=walk'));
  expect((await panelOf(page).boundingBox())?.x).toBeLessThan(20);
  await panelOf(page).getByRole('textbox').fill('Reza');
  await panelOf(page).getByRole('button', { name: 'Begin' }).click();
  await panelOf(page).getByRole('button', { name: 'To the other side' }).click();
  await panelOf(page).getByRole('button', { name: 'Fold' }).click();
  await page.goto(site.at('b'));
  await whenLooked(page);
  await expect(panelOf(page).getByRole('button', { name: 'Unfold' })).toBeVisible();
  const [box, width] = [await panelOf(page).boundingBox(), page.viewportSize()?.width ?? 0];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(width - 20);
  await expect(panelOf(page).getByRole('radio')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
