import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

test('a wait goes on over navigation', async ({ page, open }) => {
  const site = await open([survey('late', { when: [{ event: 'looked', after: '3s' }] })]);
  await visit(page, site.at('a'));
  const began = Date.now();
  await say(page, 'looked');
  await page.goto(site.at('b'));
  await page.goto(site.at('c'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  expect(Date.now() - began).toBeGreaterThanOrEqual(2_900);
});

test('an event said while the page is being left still counts', async ({ page, open }) => {
  const site = await open([survey('parting', { when: [{ event: 'parted', after: '1s' }] })]);
  await visit(page, site.at('a'));
  await page.evaluate(() => {
    window.safar('event', 'parted', {});
    location.href = '/p/b';
  });
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
});

test('a wait for a page ends unheard on another page of the same document', async ({ page, open }) => {
  const site = await open([
    survey('on-a', { when: [{ page: '/p/a', after: '2500ms' }], priority: 9 }),
    survey('on-b', { when: [{ page: '/p/b', after: '3s' }] }),
  ]);
  await visit(page, site.at('a'));
  await page.evaluate(() => history.pushState(null, '', '/p/b'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => history.pushState(null, '', '/p/a'));
  await page.goto(site.at('end'));
  await expect
    .poll(async () => (await site.getEvents('survey_shown')).map(({ params }) => params['survey']), {
      timeout: 40_000,
    })
    .toEqual(['on-b']);
});

test('a stage that is entered asks, one that was left does not', async ({ page, open }) => {
  const stages = [
    { id: 'look', title: { en: 'Look' }, enter: [{ page: '/p/look' }] },
    { id: 'buy', title: { en: 'Buy' }, enter: [{ page: '/p/buy' }] },
  ];
  const site = await open(
    [
      survey('looking', { when: [{ stage: 'look', after: '4s' }], priority: 9 }),
      survey('buying', { when: [{ stage: 'buy', after: '5s' }] }),
    ],
    { stages },
  );
  await visit(page, site.at('look'));
  await page.goto(site.at('buy'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await page.goto(site.at('end'));
  await expect
    .poll(
      async () =>
        (await site.getEvents('survey_shown')).map(({ params }) => [params['survey'], params['about']]),
      { timeout: 40_000 },
    )
    .toEqual([['buying', 'buy']]);
});

test('so long after the visit began', async ({ page, open }) => {
  const site = await open([survey('settled', { when: [{ after: '1s' }] })]);
  await page.goto(site.at('a'));
  await page.goto(site.at('b'));
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
});
