import type { Page } from '@playwright/test';
import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

const ask = (id: string, when: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  survey(id, {
    questions: [{ id: 'why', type: 'text', text: { en: `Asked by ${id}` } }],
    when: [when],
    ...more,
  });

/** Lets nothing come for a while. */
const expectNothing = async (page: Page): Promise<void> => {
  await page.waitForTimeout(700);
  await expect(cardOf(page)).toHaveCount(0);
};
const close = (page: Page): Promise<void> => cardOf(page).getByRole('button', { name: 'Close' }).click();
const makeTall = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.style.height = '5000px';
  });

test('a pointer that leaves at the top asks, on its page alone, once', async ({ page, open }) => {
  const site = await open([
    ask('pricing', { exitIntent: true, page: '/p/pricing' }, { howOften: { untilAnswered: true } }),
  ]);
  /** As browsers tell it; a driven pointer cannot leave the window. */
  const leave = (clientY: number): Promise<void> =>
    page.evaluate((y) => {
      document.documentElement.dispatchEvent(
        new MouseEvent('mouseout', { bubbles: true, composed: true, clientX: 200, clientY: y }),
      );
    }, clientY);
  await visit(page, site.at('other'));
  await page.waitForTimeout(1_100);
  await leave(-2);
  await expectNothing(page);
  await visit(page, site.at('pricing'));
  await page.waitForTimeout(1_100);
  await leave(400);
  await expectNothing(page);
  await leave(-2);
  await expect(cardOf(page)).toContainText('Asked by pricing');
  await close(page);
  await leave(-2);
  await expectNothing(page);
});

test('an exit intent of one page never asks on another', async ({ page, open }) => {
  const site = await open([ask('late', { exitIntent: true, after: '2s' })]);
  await visit(page, site.at('a'));
  await page.waitForTimeout(1_100);
  await page.evaluate(() => {
    document.documentElement.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY: 0 }));
  });
  await page.evaluate(() => history.pushState({}, '', '/p/b'));
  await page.waitForTimeout(2_300);
  await expectNothing(page);
});

test('scrolling, resting and clicking ask', async ({ page, open }) => {
  const site = await open([
    ask('read', { scroll: 60, page: '/p/long' }),
    ask('resting', { idle: '1s', page: '/p/rest' }),
    ask('clicked', { click: '#compare, .compare *' }),
  ]);
  await visit(page, site.at('long'));
  await makeTall(page);
  await page.mouse.wheel(0, 900);
  await expectNothing(page);
  await page.mouse.wheel(0, 2_500);
  await expect(cardOf(page)).toContainText('Asked by read');
  await close(page);

  await visit(page, site.at('rest'));
  await expect(cardOf(page)).toContainText('Asked by resting');
  await close(page);

  await visit(page, site.at('c'));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<a class="compare" href="/p/next"><b>Compare</b></a>');
  });
  await page.getByText('A page').click();
  await expectNothing(page);
  // A link is clicked to go on: the next page asks.
  await page.getByText('Compare').click();
  await page.waitForURL('**/next');
  await expect(cardOf(page)).toContainText('Asked by clicked');
});

test('somebody who keeps moving does not rest', async ({ page, open }) => {
  const site = await open([ask('resting', { idle: '2s' })]);
  await visit(page, site.at('a'));
  for (let step = 0; step < 8; step++) {
    await page.mouse.move(50 + step * 10, 80);
    await page.waitForTimeout(400);
  }
  await expect(cardOf(page)).toHaveCount(0);
  await expect(cardOf(page)).toContainText('Asked by resting', { timeout: 6_000 });
});

test('the third page, an event as it has to be, a stage that is left', async ({ page, open }) => {
  const site = await open(
    [
      ask('third', { pages: 3 }),
      ask('dear', { event: 'purchase', where: { value: { min: 100 }, currency: 'USD' } }),
      ask('gone', { stage: 'looking', on: 'leave' }),
    ],
    {
      stages: [
        { id: 'looking', enter: [{ page: '/p/**' }] },
        { id: 'having', enter: [{ event: 'login' }] },
      ],
    },
  );
  await visit(page, site.at('1'));
  await visit(page, site.at('2'));
  await expectNothing(page);
  await visit(page, site.at('3'));
  await expect(cardOf(page)).toContainText('Asked by third');
  await close(page);

  await say(page, 'purchase', { value: 99, currency: 'USD', transaction_id: '1' });
  await say(page, 'purchase', { value: 100, currency: 'EUR', transaction_id: '2' });
  await expectNothing(page);
  await say(page, 'purchase', { value: 100, currency: 'USD', transaction_id: '3' });
  await expect(cardOf(page)).toContainText('Asked by dear');
  await close(page);

  await say(page, 'login');
  await expect(cardOf(page)).toContainText('Asked by gone');
});

test('what goes wrong asks', async ({ page, open }) => {
  const site = await open(
    [
      ask('lost', { friction: 'not_found' }),
      ask('broken', { friction: 'error' }),
      ask('none', { friction: 'search_empty' }),
      ask('slow', { friction: 'slow', page: '/p/slow' }),
    ],
    { notFound: ['/p/missing'], friction: { searchEmpty: { pages: ['/p/none'] } }, slowAfter: '1s' },
  );
  await visit(page, site.at('missing'));
  await expect(cardOf(page)).toContainText('Asked by lost');
  await close(page);
  await visit(page, site.at('none'));
  await expect(cardOf(page)).toContainText('Asked by none');
  await close(page);
  // Errors are watched for once the page is idle.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/friction-')),
  );
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('No price');
    });
  });
  await expect(cardOf(page)).toContainText('Asked by broken');
  await close(page);
  await page.route('**/late.png', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.fulfill({ status: 404 });
  });
  await page.route('**/p/slow', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('</body>', '<img src="/late.png"></body>'),
    });
  });
  await visit(page, site.at('slow'));
  await expect(cardOf(page)).toContainText('Asked by slow');
});

test('who comes back after so long is asked, not who is new', async ({ page, open }) => {
  const site = await open([ask('welcome', { returning: '5s' })], { visit: { endsAfter: '4s' } });
  await visit(page, site.at('a'));
  await expectNothing(page);
  await page.goto('about:blank');
  await page.waitForTimeout(5_500);
  await visit(page, site.at('b'));
  await expect(cardOf(page)).toContainText('Asked by welcome');
});

test('how the visit began and what the page says of the visitor decide', async ({ page, open }) => {
  const site = await open([
    ask(
      'found',
      { event: 'asked' },
      { who: { source: ['search'], landingPage: ['/p/blog/**'] }, priority: 3 },
    ),
    ask('campaign', { event: 'asked' }, { who: { campaign: ['nowruz-*'], source: ['email'] }, priority: 2 }),
    ask('pro', { event: 'asked' }, { who: { traits: { plan: ['pro', 'team'], seats: { min: 5 } } } }),
  ]);
  // A link on a page of a search engine, followed, and the page it leads to left at once.
  await page.route('http://www.google.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${site.at('blog/rose')}">Roses</a>` }),
  );
  await page.goto('http://www.google.com/');
  await page.getByRole('link', { name: 'Roses' }).click();
  await page.waitForURL('**/rose');
  // Long enough to be recorded, too short for anything else.
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('safar:')));
  await visit(page, site.at('next'));
  await page.evaluate(() => window.safar('traits', { plan: 'pro', seats: 4, unasked: 'x' }));
  await say(page, 'asked');
  await expect(cardOf(page)).toContainText('Asked by found');
  await close(page);
  await say(page, 'asked');
  await expectNothing(page);
  await page.evaluate(() => window.safar('traits', { seats: 5 }));
  await say(page, 'asked');
  await expect(cardOf(page)).toContainText('Asked by pro');
  await close(page);
  // Another campaign begins another visit.
  await visit(page, `${site.at('offer')}?utm_source=newsletter&utm_medium=email&utm_campaign=nowruz-1405`);
  await say(page, 'asked');
  await expect(cardOf(page)).toContainText('Asked by campaign');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test.skip(({ browserName }) => browserName !== 'chromium', 'Other drivers emulate no finger.');

  test('a hurried way up and the way back ask', async ({ page, open }) => {
    const site = await open([ask('leaving', { exitIntent: true }, { howOften: { untilAnswered: true } })]);
    await visit(page, site.at('a'));
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<meta name="viewport" content="width=device-width">');
      document.body.style.height = '9000px';
    });
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 190, y }] });
    const swipe = async (from: number, to: number, steps: number): Promise<void> => {
      await touch('touchStart', from);
      for (let step = 1; step <= steps; step++) {
        await touch('touchMove', from + ((to - from) * step) / steps);
        await page.waitForTimeout(16);
      }
      await touch('touchEnd');
    };
    for (let time = 0; time < 3; time++) await swipe(800, 50, 4);
    await expectNothing(page);
    // Somebody reads a paragraph again.
    await swipe(300, 600, 20);
    await expectNothing(page);
    await swipe(100, 800, 2);
    await swipe(100, 800, 2);
    await expect(cardOf(page)).toContainText('Asked by leaving');
    await close(page);

    // Within the application, as routers go.
    await page.evaluate(() => history.pushState({}, '', '/p/b'));
    await expectNothing(page);
    await page.evaluate(() => history.back());
    await expect(cardOf(page)).toContainText('Asked by leaving');
    await close(page);
  });
});
