import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSafar } from '../owner/safar-command.js';
import { failing, panelOf, rowOf, stateOf } from './explain-panel.js';
import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

test('each survey is explained with exactly the gates that fail, and shows once they pass', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('phone', { when: [{ event: 'looked' }], who: { device: ['mobile'] } }),
    survey('cart', { when: [{ event: 'looked' }], who: { cart: { items: { min: 1 } } } }),
    survey('both', { when: [{ event: 'looked' }], who: { new: false, purchases: { min: 1 } } }),
    survey('soon', { when: [{ event: 'asked', after: '12s' }] }),
    survey('never', { when: [{ event: 'unheard' }], howOften: { sample: 0 } }),
  ]);
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page)).toHaveAttribute('dir', 'ltr');
  const unfired = 'It waits for this:';
  await expect
    .poll(() => failing(page, 'phone'))
    .toEqual([
      `${unfired} looked happens.`,
      'Asked on a phone; this is a computer. Open the page on such a device.',
    ]);
  expect(await failing(page, 'cart')).toEqual([
    `${unfired} looked happens.`,
    expect.stringMatching(/^Asked with this many pieces in the cart: at least 1; there are 0\./),
  ]);
  expect(await failing(page, 'both')).toEqual([
    `${unfired} looked happens.`,
    expect.stringMatching(/^Asked of those who were here before/),
    expect.stringMatching(/^Asked after this many purchases/),
  ]);
  await expect(stateOf(page, 'both')).toHaveText('its moment has not come · conditions not met:\u00a03');
  // As many as are listed.
  await expect(rowOf(page, 'both').locator('li.no')).toHaveCount(3);
  expect(await failing(page, 'soon')).toEqual([`${unfired} asked happens, then a wait of 12 seconds.`]);
  expect(await failing(page, 'never')).toEqual([
    `${unfired} unheard happens.`,
    expect.stringMatching(/^Asked of 0% of visitors.*is not one of them/),
  ]);

  // Its wait begins, and is named with its end; the next page of the tab has the panel as well.
  await say(page, 'asked');
  await expect(rowOf(page, 'soon').locator('summary')).toContainText(
    /its moment comes at .* \(in \d+ seconds?\)/,
  );
  expect(await failing(page, 'soon')).toEqual([
    expect.stringMatching(/^It asks at .* \(in \d+ seconds?\)\.$/),
  ]);
  await expect(panelOf(page).locator('ol')).toContainText('asked');
  await visit(page, site.at('b'));
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).locator('ol')).toContainText('/p/a');

  // Something in the way is named as long as it is there.
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect
    .poll(() => failing(page, 'soon'))
    .toEqual(['A dialog of the page is open. It passes when that ends.']);
  await expect(rowOf(page, 'soon').locator('summary')).toContainText(
    'its moment has come, and it is held back',
  );
  expect(await page.locator('safar-survey').count()).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(rowOf(page, 'soon').locator('summary')).toContainText('open now');
  await expect
    .poll(() => failing(page, 'cart'))
    .toContain('A survey is open already: soon. It passes when that ends.');

  // The gate of the cart opens, the survey shows.
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => window.safar('cart', { items: [{ item_id: 'x', quantity: 2 }] }));
  await expect.poll(() => failing(page, 'cart')).toEqual([`${unfired} looked happens.`]);
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(rowOf(page, 'cart').locator('summary')).toContainText('open now');
});

test('what came and went is said to have passed and why, from the first moment of a page on, and each end is named', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('full', { when: [{ page: '/p/a' }], who: { cart: { items: { min: 1 } } } }),
    survey('scrolled', { when: [{ click: '#later' }], who: { device: ['mobile'] } }),
    survey('asked', { when: [{ event: 'looked' }] }),
    survey('other', { when: [{ event: 'heard' }] }),
  ]);
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  // It passed before the panel was there.
  await expect(stateOf(page, 'full')).toContainText(/^its moment passed at /);
  expect(await failing(page, 'full')).toEqual([
    expect.stringMatching(/^Its moment came at .*, and this held it back: .*at least 1; there are 0\./),
    'It waits for this: a page /p/a is opened.',
    expect.stringMatching(/^Asked with this many pieces in the cart: at least 1; there are 0\./),
  ]);
  // A click that no event tells of.
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'later';
    button.textContent = 'Later';
    document.body.append(button);
  });
  await expect(stateOf(page, 'scrolled')).toContainText('its moment has not come');
  // The panel may lie over it.
  await page.locator('#later').press('Enter');
  await expect(stateOf(page, 'scrolled')).toContainText(/^its moment passed at /);
  expect((await failing(page, 'scrolled'))[0]).toMatch(
    /this held it back: Asked on a phone; this is a computer\.$/,
  );

  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(stateOf(page, 'asked')).toContainText('open now');
  // What is open was asked everything before.
  expect(await failing(page, 'asked')).toEqual([]);
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(stateOf(page, 'asked')).toContainText(/^closed at /);
  expect(await failing(page, 'asked')).toContainEqual(
    expect.stringMatching(/^Not again within 30 days of being closed/),
  );
  // The next page of the visit knows it, and that the next moment has passed as well.
  await visit(page, site.at('b'));
  await expect(stateOf(page, 'asked')).toContainText(/^closed at /);
  await expect(stateOf(page, 'full')).toContainText(/^its moment passed at /);
  await say(page, 'looked');
  await expect(stateOf(page, 'asked')).toContainText(/^its moment passed at /);
  await expect(stateOf(page, 'other')).toContainText('its moment has not come');
});

test('a survey behind a tab says whether the tab is here, and for what is done with it how it went', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('voice', { place: 'tab', when: [], tab: { pages: ['/p/a'] } }),
    survey('phone', { place: 'tab', when: [], who: { device: ['mobile'] } }),
  ]);
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  await expect(stateOf(page, 'voice')).toContainText('its moment has not come');
  await expect.poll(() => failing(page, 'voice')).toEqual(['It waits for this: its tab is pressed.']);
  await expect(rowOf(page, 'voice').locator('li.yes').first()).toHaveText(/Recording is allowed/);
  await expect(rowOf(page, 'voice').locator('li.yes', { hasText: 'Its tab is on this page.' })).toHaveCount(
    1,
  );
  expect(await failing(page, 'phone')).toEqual([
    'It waits for this: its tab is pressed.',
    'Asked on a phone; this is a computer. Open the page on such a device.',
  ]);
  await page.locator('safar-tab button').first().press('Enter');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(stateOf(page, 'voice')).toContainText('open now');
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(stateOf(page, 'voice')).toContainText(/^closed at /);
  // A press passes over how often it is asked, so that holds nothing back.
  await expect.poll(() => failing(page, 'voice')).toEqual(['It waits for this: its tab is pressed.']);
  await visit(page, site.at('b'));
  await expect
    .poll(() => failing(page, 'voice'))
    .toEqual(['It waits for this: its tab is pressed.', 'Its tab is not on this page; it stands on /p/a.']);
});

test('the panel only reads: what is done in it is nothing that a visitor does, and it can be closed', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('clicked', { when: [{ click: '*' }] }),
    survey('rested', { when: [{ idle: '3s' }], priority: 1 }),
  ]);
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  // A page on which only the panel is used is one on which nobody does anything.
  await rowOf(page, 'clicked').locator('summary').click();
  await expect(rowOf(page, 'clicked').locator('ul')).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'To the other side' }).click();
  await expect(panelOf(page)).toHaveClass('other');
  expect(await failing(page, 'clicked')).toContain('It waits for this: * is clicked.');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await expect(rowOf(page, 'rested').locator('summary')).toContainText('open now');
  await panelOf(page).getByRole('button', { name: 'Close' }).press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await visit(page, site.at('b'));
  // What looks at the address has looked.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await expect(panelOf(page)).toHaveCount(0);
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('rested'))?.shown, { timeout: 40_000 }).toBe(1);
  expect((await site.getRow('clicked'))?.shown ?? 0).toBe(0);
});

test('right to left in Persian, with Persian digits, under a strict policy', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked', after: '30s' }] })], {
    languages: ['fa', 'en'],
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  await page.route(/\/p\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('lang="en"', 'lang="fa" dir="rtl"')
      .replace(/<script>[^]*?<\/script>/, '');
    await route.fulfill({
      response,
      body,
      headers: {
        ...response.headers(),
        'content-security-policy':
          "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
      },
    });
  });
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page)).toHaveAttribute('dir', 'rtl');
  await say(page, 'looked');
  await expect(rowOf(page, 'asked').locator('summary')).toContainText(/زمانش می‌رسد: [۰-۹:]+ \([۰-۹]+ ثانیه/);
  const [box, width] = [await panelOf(page).boundingBox(), page.viewportSize()?.width ?? 0];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(width - 20);
  expect(complaints).toEqual([]);
});

test('the same visit, as it was recorded, is explained by the command', async ({ page, open }) => {
  const surveys = [
    survey('asked', { when: [{ event: 'looked' }] }),
    survey('cart', { when: [{ event: 'looked' }], who: { cart: { items: { min: 1 } } } }),
  ];
  const site = await open(surveys);
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('survey_shown')).length, { timeout: 40_000 }).toBe(1);
  const events = await Promise.all(
    ['page_view', 'looked', 'survey_shown', 'page_leave'].map((name) => site.getEvents(name)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'safar-explain-'));
  try {
    writeFileSync(join(folder, 'safar.json'), JSON.stringify({ site: 'shop', surveys }));
    writeFileSync(
      join(folder, 'visit.ndjson'),
      events
        .flat()
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    );
    const { printed } = await runSafar(
      ['explain', '--visit', 'visit.ndjson', '--device', 'desktop', '--format', 'json'],
      folder,
    );
    const report = JSON.parse(printed) as {
      surveys: { survey: string; state: string; gates: { gate: string; isPassed: boolean }[] }[];
    };
    expect(report.surveys.map(({ survey: id, state }) => [id, state])).toEqual([
      ['asked', 'shown'],
      ['cart', 'dropped'],
    ]);
    expect(report.surveys[1]?.gates.filter(({ isPassed }) => !isPassed).map(({ gate }) => gate)).toEqual([
      'items',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
