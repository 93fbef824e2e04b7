import { cardOf, expect, survey, test, visit } from './survey-test.js';

test('a tab opens its survey, by pointer and by keyboard, and gets focus back', async ({ page, open }) => {
  const site = await open(
    [survey('feedback', { place: 'tab', tab: { pages: ['/p/a'] }, howOften: { perVisitor: 1 } })],
    { theme: { accent: '#a8324a' } },
  );
  await visit(page, site.at('b'));
  // Once the page is idle it would be there.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/tab-')),
  );
  await expect(page.locator('safar-tab')).toHaveCount(0);
  await page.evaluate(() => history.pushState({}, '', '/p/a'));
  const tab = page.getByRole('button', { name: 'Feedback' });
  await expect(tab).toBeVisible();
  await expect(tab).toHaveCSS('background-color', 'rgb(168, 50, 74)');
  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(cardOf(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('safar-survey');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('safar-tab');
  // Who asks for it gets it, whatever says how often.
  await tab.click();
  await cardOf(page).getByRole('radio').nth(3).click();
  await expect(cardOf(page).getByRole('textbox')).toBeVisible();
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('feedback'))?.shown).toBe(2);
});

test('an experiment behind a tab has one, and it opens whichever survey the visitor belongs to', async ({
  browser,
  open,
}) => {
  const wordings = { usual: 'How was it?', own: 'Did it go as you had hoped?' };
  const surveys = Object.entries(wordings).map(([id, text]) =>
    survey(id, { questions: [{ id: 'score', type: 'csat', text: { en: text } }], place: 'tab' }),
  );
  const site = await open(surveys, { experiments: [{ id: 'wording', surveys: ['usual', 'own'] }] });
  const seen: Record<string, number> = { usual: 0, own: 0 };
  // Until both were drawn: of so many all the same once in half a million.
  for (let count = 0; count < 20 && (!seen['usual'] || !seen['own']); count++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, site.at('a'));
    const tab = page.getByRole('button', { name: 'Feedback' });
    await expect(tab).toHaveCount(1);
    const texts: string[] = [];
    // The same one every time, and no other behind it.
    for (let times = 0; times < 2; times++) {
      await tab.click();
      await expect(cardOf(page)).toBeVisible();
      texts.push(await cardOf(page).locator('.q').innerText());
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toHaveCount(0);
      await page.waitForTimeout(500);
      await expect(cardOf(page)).toHaveCount(0);
    }
    const [id = ''] = Object.entries(wordings).find(([, words]) => words === texts[0]) ?? [];
    expect(texts[1]).toBe(texts[0]);
    seen[id] = (seen[id] ?? 0) + 1;
    await page.goto('about:blank');
    await context.close();
  }
  for (const id of ['usual', 'own'] as const) {
    expect(seen[id]).toBeGreaterThan(0);
    await expect.poll(async () => (await site.getRow(id))?.shown).toBe(2 * (seen[id] ?? 0));
  }
});

test('a survey inside a page is asked there, and what cannot be shown counts as shown to nobody', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('inside', { place: 'inline', when: [{ page: '/p/**' }], howOften: { untilAnswered: true } }),
  ]);
  await visit(page, site.at('a'));
  await page.waitForTimeout(1_000);
  await expect(cardOf(page)).toHaveCount(0);
  await page.evaluate(() => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<div data-safar-survey="inside"></div>');
    history.pushState({}, '', '/p/b');
  });
  await expect(page.locator('[data-safar-survey] safar-survey section')).toBeVisible();
  await cardOf(page).getByRole('radio').nth(4).click();
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('inside'))?.shown).toBe(1);
});

test('tabs of several surveys on a page stand one above the other, each open to a press, as pages change', async ({
  page,
  open,
}) => {
  const tab = (id: string, pages: string[]) =>
    survey(id, {
      questions: [{ id: 'score', type: 'csat', text: { en: `How was ${id}?` } }],
      place: 'tab',
      tab: { pages, label: { en: `About ${id}` } },
      howOften: { perVisitor: 9 },
    });
  const site = await open([tab('one', ['/p/a']), tab('two', ['/p/a', '/p/b']), tab('three', ['/p/**'])]);
  await visit(page, site.at('a'));
  const press = async (id: string): Promise<void> => {
    await page.getByRole('button', { name: `About ${id}` }).click({ timeout: 10_000 });
    await expect(cardOf(page)).toContainText(`How was ${id}?`);
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
  };
  for (const id of ['one', 'two', 'three']) await press(id);
  await page.evaluate(() => history.pushState({}, '', '/p/b'));
  await expect(page.locator('safar-tab')).toHaveCount(2);
  for (const id of ['three', 'two']) await press(id);
  // None hangs in the air above the place of one that has gone.
  await expect
    .poll(() =>
      page
        .locator('safar-tab button')
        .evaluateAll(
          (all) => all.filter((each) => each.getBoundingClientRect().bottom === innerHeight).length,
        ),
    )
    .toBe(1);
  await page.evaluate(() => history.pushState({}, '', '/p/a'));
  for (const id of ['one', 'two', 'three']) await press(id);
});
