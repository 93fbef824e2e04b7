import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

/** Bugs of other widgets that have no other story here. Numbers are those of the specification. */

test('a survey that is ignored goes along for three pages, and not for ever (bug 1)', async ({
  page,
  open,
}) => {
  const site = await open([survey('nps', { when: [{ event: 'login' }] })]);
  await visit(page, site.at('a'));
  await say(page, 'login');
  for (const path of ['b', 'c']) {
    await expect(cardOf(page)).toBeVisible();
    await visit(page, site.at(path));
  }
  await expect(cardOf(page)).toBeVisible();
  await visit(page, site.at('d'));
  await page.waitForTimeout(1_500);
  await expect(cardOf(page)).toHaveCount(0);
  await visit(page, site.at('e'));
  await page.waitForTimeout(1_500);
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('survey_abandoned')).length).toBe(1);
  expect((await site.getEvents('survey_shown')).length).toBe(1);
});

test('a survey that is asked often does not starve a rare one: each has its own clock (bug 4)', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('often', {
      when: [{ event: 'login' }],
      howOften: { again: { afterShown: '0s', afterDismiss: '0s' } },
    }),
    survey('rare', { when: [{ event: 'share' }], howOften: { again: { afterShown: '90d' } } }),
  ]);
  const close = (): Promise<void> => cardOf(page).getByRole('button', { name: 'Close' }).click();
  await visit(page, site.at('a'));
  for (let time = 0; time < 2; time++) {
    await say(page, 'login');
    await expect(cardOf(page)).toBeVisible();
    await close();
  }
  await say(page, 'share');
  await expect(cardOf(page)).toBeVisible();
  await close();
  await say(page, 'share');
  await page.waitForTimeout(1_000);
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('often'))?.shown).toBe(2);
  expect((await site.getRow('rare'))?.shown).toBe(1);
});

test('what was armed in one visit never asks in another (bug 7)', async ({ page, open }) => {
  const site = await open([survey('late', { when: [{ event: 'login', after: '5s' }] })], {
    visit: { endsAfter: '3s' },
  });
  await visit(page, site.at('a'));
  await say(page, 'login');
  await page.waitForTimeout(500);
  await page.goto('about:blank');
  await page.waitForTimeout(4_000);
  await visit(page, site.at('b'));
  await page.waitForTimeout(3_000);
  await expect(cardOf(page)).toHaveCount(0);
});
