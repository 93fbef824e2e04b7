import { createProfile } from '../support/profile.js';
import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

test('answers are stored one by one, and the next page and a reload go on with the survey', async ({
  page,
  open,
}) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await visit(page, site.at('a'));
  await say(page, 'looked');
  const card = cardOf(page);
  await card.getByRole('radio').nth(3).click();
  await expect(card).toContainText('Why?');
  await page.goto(site.at('b'));
  await expect(card).toContainText('Why?', { timeout: 40_000 });
  await page.reload();
  await expect(card).toContainText('Why?', { timeout: 40_000 });
  await card.getByRole('textbox').fill('It was kind');
  await card.getByRole('button', { name: 'Send' }).click();
  await expect(card).toHaveCount(0);
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getRow('asked'))?.done).toBe(1);
  expect(await site.getRow('asked')).toMatchObject({ shown: 1, answered: 1, done: 1, dismissed: 0 });
  const answers = await site.getEvents('survey_answer');
  expect(answers).toHaveLength(2);
  expect(Object.fromEntries(answers.map(({ params }) => [params['question'], params['value']]))).toEqual({
    score: 4,
    why: 'It was kind',
  });
  expect(await site.getEvents('survey_shown')).toHaveLength(1);
});

test('a killed browser goes on where it was', async ({ browserName, open }) => {
  test.setTimeout(90_000);
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  const profile = createProfile(browserName === 'firefox' ? 'firefox' : 'chromium', async () => undefined);
  try {
    const first = await (await profile.open()).newPage();
    await visit(first, site.at('a'));
    await say(first, 'looked');
    await cardOf(first).getByRole('radio').nth(1).click();
    await expect(cardOf(first)).toContainText('Why?');
    await expect
      .poll(async () => (await site.getEvents('survey_answer')).length, { timeout: 20_000 })
      .toBe(1);
    await profile.kill();
    const second = await (await profile.open()).newPage();
    await second.goto(site.at('b'));
    await expect(cardOf(second)).toContainText('Why?', { timeout: 20_000 });
    await cardOf(second).getByRole('button', { name: 'Close' }).click();
    await second.goto(site.at('end'));
    await expect.poll(async () => (await site.getRow('asked'))?.dismissed, { timeout: 20_000 }).toBe(1);
    expect(await site.getRow('asked')).toMatchObject({ shown: 1, answered: 1 });
  } finally {
    await profile.remove();
  }
});

test('one tab asks; when it is closed, another goes on', async ({ page, context, open }) => {
  const site = await open([
    survey('asked', { when: [{ event: 'looked' }], howOften: { again: { afterShown: '0s' } } }),
  ]);
  const other = await context.newPage();
  await visit(other, site.at('b'));
  await visit(page, site.at('a'));
  await page.bringToFront();
  await say(page, 'looked');
  await say(other, 'looked');
  await expect
    .poll(async () => (await cardOf(page).count()) + (await cardOf(other).count()), { timeout: 40_000 })
    .toBe(1);
  const [asking, silent] = (await cardOf(page).count()) ? [page, other] : [other, page];
  await silent.goto(site.at('c'));
  await cardOf(asking).getByRole('radio').nth(2).click();
  await expect(cardOf(asking)).toContainText('Why?');
  expect(await cardOf(silent).count()).toBe(0);
  await asking.close();
  await silent.goto(site.at('d'));
  await expect(cardOf(silent)).toContainText('Why?', { timeout: 40_000 });
  await silent.goto('about:blank');
  await expect.poll(async () => (await site.getEvents('survey_answer')).length, { timeout: 40_000 }).toBe(1);
  expect(await site.getEvents('survey_shown')).toHaveLength(1);
});

test('what was left unfinished in an earlier visit is abandoned, once', async ({ page, open }) => {
  const site = await open([survey('asked', { when: [{ event: 'looked' }] })]);
  await visit(page, site.at('a'));
  await say(page, 'looked');
  await expect(cardOf(page)).toBeVisible({ timeout: 40_000 });
  await visit(page, `${site.at('b')}?utm_source=mail&utm_campaign=spring`);
  await expect
    .poll(async () => (await site.getEvents('survey_abandoned')).length, { timeout: 40_000 })
    .toBe(1);
  await page.goto(site.at('c'));
  await page.goto(site.at('d'));
  await expect.poll(async () => (await site.getEvents('page_view')).length, { timeout: 40_000 }).toBe(4);
  expect(await cardOf(page).count()).toBe(0);
  expect(await site.getEvents('survey_abandoned')).toHaveLength(1);
});
