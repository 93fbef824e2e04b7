import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

const words = (text: string): Record<string, unknown> => ({
  questions: [{ id: 'why', type: 'text', text: { en: text } }],
});

test('whom to ask is decided by earlier answers, purchases and the stage; the cart stands in the words', async ({
  page,
  open,
}) => {
  const site = await open([
    survey('nps', {
      questions: [{ id: 'score', type: 'nps', text: { en: 'Would you?' } }],
      when: [{ event: 'asked' }],
    }),
    survey('fans', {
      ...words('What do you like?'),
      when: [{ event: 'thanked' }],
      who: {
        answers: { nps: { score: 'promoter' } },
        purchases: { min: 1 },
        stage: ['experience'],
        reached: 'consideration',
        language: ['en'],
        new: true,
        daysSinceFirstVisit: { max: 0 },
      },
      priority: 5,
    }),
    survey('anybody', { ...words('Anything else?'), when: [{ event: 'thanked' }] }),
    survey('cart', { ...words('Why is {cart.value} too much?'), when: [{ event: 'hesitated' }] }),
    survey('over', {
      ...words('Too late'),
      when: [{ event: 'thanked' }],
      howOften: { active: { to: '2025-01-01' } },
      priority: 9,
    }),
  ]);
  const card = cardOf(page);
  await visit(page, site.at('a'));
  await say(page, 'thanked');
  await expect(card).toContainText('Anything else?');
  await card.getByRole('button', { name: 'Close' }).click();

  await page.evaluate(() =>
    window.safar('event', 'view_cart', {
      currency: 'USD',
      value: 1250,
      items: [{ item_id: 'a', quantity: 1, price: 1250 }],
    }),
  );
  await say(page, 'hesitated');
  await expect(card).toContainText('Why is $1,250.00 too much?');
  await expect(card.locator('bdi')).toHaveText('$1,250.00');
  await card.getByRole('button', { name: 'Close' }).click();

  await say(page, 'asked');
  await card.getByRole('radio', { name: '10, Extremely likely' }).click();
  await expect(card).toHaveCount(0);
  await page.evaluate(() =>
    window.safar('event', 'purchase', { transaction_id: 'T1', currency: 'USD', value: 1250, items: [] }),
  );
  await say(page, 'thanked');
  await expect(card).toContainText('What do you like?');
  await page.goto('about:blank');
  await expect.poll(async () => (await site.getRow('fans'))?.shown).toBe(1);
  expect((await site.getRow('over'))?.shown ?? 0).toBe(0);
  expect((await site.getRow('nps'))?.questions[0]?.values.find(({ id }) => id === '10')?.count).toBe(1);
});
