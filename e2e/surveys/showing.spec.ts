import { cardOf, expect, say, survey, test } from './survey-test.js';

test('a survey shows after an event and its wait, and its answers are in the panel once', async ({
  page,
  open,
}) => {
  const site = await open([survey('after-order', { when: [{ event: 'purchase', after: '300ms' }] })]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(site.at('thanks'));
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('triggers')),
  );
  expect(
    requests.filter((path) => /widget|surveys\//.test(path)),
    'nothing is downloaded before it is due',
  ).toEqual([]);
  await say(page, 'purchase');
  const card = cardOf(page);
  await expect(card).toContainText('How was it?');
  await card.getByRole('radio').nth(3).click();
  await expect(card).toContainText('Why?');
  await card.getByRole('textbox').fill('Call me: 0912 345 6789');
  await card.getByRole('button', { name: 'Send' }).click();
  await expect(card).toHaveCount(0);
  await page.goto(site.at('next'));
  await expect.poll(async () => (await site.getRow('after-order'))?.done).toBe(1);
  const row = await site.getRow('after-order');
  expect(row).toMatchObject({ shown: 1, answered: 1, done: 1, dismissed: 0, later: 0 });
  expect(row?.questions.map(({ answers }) => answers)).toEqual([1, 1]);
  expect(row?.questions[1]?.words.map(({ text }) => text)).toEqual(['Call me: *']);
  await expect(card).toHaveCount(0);
});

test('an option that was tapped is counted as an option, "other" with its words', async ({ page, open }) => {
  const options = [
    { id: 'telegram', text: { en: 'Telegram' } },
    { id: 'friend', text: { en: 'A friend' } },
    { id: 'other', kind: 'other', text: { en: 'Somewhere else' } },
  ];
  const questions = [{ id: 'source', type: 'choice', text: { en: 'Where?' }, options }];
  const site = await open([
    survey('heard', {
      questions,
      when: [{ event: 'asked' }],
      howOften: { again: { afterAnswer: '0s', afterShown: '0s' } },
    }),
  ]);
  const card = cardOf(page);
  await page.goto(site.at('one'));
  await say(page, 'asked');
  await card.getByRole('radio', { name: 'Telegram' }).click();
  await expect(card).toHaveCount(0);
  await page.goto(site.at('two'));
  await say(page, 'asked');
  await card.getByRole('radio', { name: 'Somewhere else' }).click();
  await card.getByRole('textbox').fill('A podcast');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getRow('heard'))?.done).toBe(2);
  const [question] = (await site.getRow('heard'))?.questions ?? [];
  expect(question?.values.map(({ id, count }) => [id, count])).toEqual([
    ['telegram', 1],
    ['friend', 0],
    ['other', 1],
  ]);
  expect(question?.words.map(({ text }) => text)).toEqual(['A podcast']);
});
