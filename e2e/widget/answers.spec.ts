import { expect, test } from './widget-test.js';

test('a tap answers, and the next question comes', async ({ widget }) => {
  const { questions } = await widget.show('nps');
  await widget.card.getByRole('radio', { name: '9', exact: true }).click();
  await expect(widget.question(questions[1]?.text ?? '')).toBeVisible();
  await widget.card.getByRole('textbox').fill('گل‌های تازه ');
  await widget.button('Send').click();
  await expect(widget.question(questions[2]?.text ?? '')).toBeVisible();
  const { answers, ends, questions: seen } = await widget.book();
  expect(answers).toEqual([
    { question: 'score', revision: 1, value: 9 },
    { question: 'reason', revision: 1, value: 'گل‌های تازه' },
  ]);
  expect(seen).toEqual(['score', 'reason', 'thanks']);
  expect(ends).toEqual(['done']);
  await widget.button('Close').click();
  await expect(widget.card).toHaveCount(0);
  expect((await widget.book()).ends).toEqual(['done']);
});

test('a double click stores one answer and gives none to the next question (bug 23)', async ({
  widget,
  page,
}) => {
  await widget.show('faces');
  await widget.card.getByRole('radio', { name: 'Very satisfied' }).dblclick();
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  await widget.show('one');
  const box = await widget.card.getByRole('radio').nth(2).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  expect((await widget.book()).answers).toHaveLength(1);
});

test('while an answer is being stored, the rest is locked and it says so (bug 23)', async ({
  widget,
  page,
}) => {
  await widget.show('nps');
  await page.evaluate(() => window.harness.hold());
  await widget.card.getByRole('radio', { name: '7', exact: true }).click();
  await expect(widget.card).toContainText(widget.ui.saving);
  await expect(widget.status).toHaveText(widget.ui.saving);
  await expect(widget.card.locator('fieldset')).toHaveAttribute('disabled', '');
  await widget.card.getByRole('radio', { name: '3', exact: true }).click({ force: true });
  await page.evaluate(() => window.harness.release());
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  expect((await widget.book()).answers).toEqual([{ question: 'score', revision: 1, value: 7 }]);
});

test('going back keeps every answer, and a changed one is the next revision (bug 17)', async ({ widget }) => {
  await widget.show('nps');
  await widget.card.getByRole('radio', { name: '7', exact: true }).click();
  await widget.card.getByRole('textbox').fill('half');
  await widget.button('Back').click();
  await expect(widget.card.getByRole('radio', { name: '7', exact: true })).toBeChecked();
  await widget.button('Next').click();
  await expect(widget.card.getByRole('textbox')).toHaveValue('half');
  await widget.button('Back').click();
  await widget.card.getByRole('radio', { name: '8', exact: true }).click();
  await expect(widget.card.getByRole('textbox')).toHaveValue('half');
  expect((await widget.book()).answers.map(({ value, revision }) => [value, revision])).toEqual([
    [7, 1],
    [8, 2],
  ]);
});

test('the next page goes on where this one stopped (bug 17)', async ({ widget }) => {
  const saved = { answers: [{ question: 'score', revision: 1, value: 4 }], question: 'reason' };
  const { questions } = await widget.show('nps', { language: 'fa', saved });
  await expect(widget.question(questions[1]?.text ?? '')).toBeVisible();
  await expect(widget.card).toContainText('۲ از ۲');
  await widget.button(widget.ui.back).click();
  await expect(widget.card.locator('input:checked')).toHaveValue('4');
});

test('"other" opens a field; the order shown is kept, other and none last (bug 24)', async ({
  widget,
  page,
}) => {
  await widget.show('one', { language: 'fa' });
  await widget.card.getByRole('radio', { name: 'جای دیگر' }).click();
  await widget.card.getByRole('textbox', { name: 'کجا؟' }).fill('یک پادکست شبانه');
  await page.keyboard.press('Enter');
  await expect(widget.card.locator('textarea')).toBeVisible();
  const [answer] = (await widget.book()).answers;
  expect(answer).toMatchObject({ value: ['other'], other: 'یک پادکست شبانه' });
  expect(answer?.order).toHaveLength(9);
  expect(answer?.order?.slice(-2)).toEqual(['other', 'none']);
});

test('many: "none" clears the others, and nothing at all is told in words', async ({ widget }) => {
  await widget.show('many');
  await widget.button('Send').click();
  await expect(widget.card).toContainText(widget.ui.required);
  await expect(widget.status).toHaveText(widget.ui.required);
  await widget.card.getByRole('checkbox', { name: 'Shipping cost' }).click();
  await widget.card.getByRole('checkbox', { name: 'Paying online' }).click();
  await widget.card.getByRole('checkbox', { name: 'None of these' }).click();
  await expect(widget.card.locator('input:checked')).toHaveCount(1);
  await widget.card.getByRole('checkbox', { name: 'Shipping cost' }).click();
  await widget.button('Send').click();
  await expect(widget.card.locator('.done')).toBeVisible();
  expect((await widget.book()).answers[0]?.value).toEqual(['shipping']);
});

test('"later" is neither answer nor dismissal, and can be taken back (bug 3)', async ({ widget }) => {
  await widget.show('faces');
  await widget.button('Ask me later').click();
  await expect(widget.card).toContainText(widget.ui.laterTaken);
  await widget.button('Answer now').click();
  await expect(widget.card.getByRole('radio')).toHaveCount(5);
  await widget.page.locator('main').click({ position: { x: 5, y: 5 } });
  await expect(widget.card).toBeVisible();
  await widget.button('Close').click();
  await expect(widget.card).toHaveCount(0);
  expect(await widget.book()).toMatchObject({ ends: ['later', 'dismissed'], backs: 1, answers: [] });
});

test('without a connection the answer is kept, and nothing is asked of the visitor', async ({
  widget,
  context,
}) => {
  await widget.show('nps');
  await context.setOffline(true);
  await widget.card.getByRole('radio', { name: '6', exact: true }).click();
  await expect(widget.card).toContainText(widget.ui.offline);
  await context.setOffline(false);
  await expect(widget.card).not.toContainText(widget.ui.offline);
});
