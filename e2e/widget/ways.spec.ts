import { expect, test } from './widget-test.js';

test('an answer leads on to its own question, whose words say what was answered', async ({ widget }) => {
  await widget.show('ways');
  await expect(widget.card).toContainText('1 of 3');
  await widget.card.getByRole('radio', { name: '3', exact: true }).click();
  await expect(widget.question('Where did you struggle?')).toBeVisible();
  await widget.card.getByRole('radio', { name: 'Something else' }).click();
  await widget.card.getByRole('textbox').fill('<b>خانه</b>');
  await widget.button('Next').click();
  await expect(widget.question('You said 3 and <b>خانه</b>: why?')).toBeVisible();
  await expect(widget.card.locator('bdi')).toHaveText(['3', '<b>خانه</b>']);
  await expect(widget.card).toContainText('3 of 3');

  // Back, and another answer: the words follow, and what was typed later is not lost.
  await widget.card.getByRole('textbox').fill('Too slow');
  await widget.button('Back').click();
  await widget.card.getByRole('radio', { name: 'Paying' }).click();
  await expect(widget.question('You said 3 and Paying: why?')).toBeVisible();
  await expect(widget.card.getByRole('textbox')).toHaveValue('Too slow');
  await widget.button('Send').click();
  const { answers, questions, ends } = await widget.book();
  expect(answers.map(({ question, revision, value }) => [question, revision, value])).toEqual([
    ['score', 1, 3],
    ['where', 1, ['other']],
    ['where', 2, ['paying']],
    ['why', 1, 'Too slow'],
  ]);
  expect(questions).toEqual(['score', 'where', 'why', 'where', 'why', 'thanks']);
  expect(ends).toEqual(['done']);
});

test('an answer may end the survey, and the way back leads to where one came from', async ({ widget }) => {
  const { questions } = await widget.show('ways', { language: 'fa' });
  await widget.card.getByRole('radio', { name: '۹', exact: true }).click();
  await expect(widget.question(questions.at(-1)?.text ?? '')).toBeVisible();
  expect((await widget.book()).ends).toEqual(['done']);

  await widget.show('ways', {
    saved: {
      question: 'why',
      answers: [
        { question: 'score', revision: 1, value: 2 },
        { question: 'where', revision: 1, value: ['cart'] },
      ],
    },
  });
  await expect(widget.question('You said 2 and The cart: why?')).toBeVisible();
  await widget.button('Back').click();
  await expect(widget.card.getByRole('radio', { name: 'The cart' })).toBeChecked();
});

test('what must be agreed to is asked for in words, and agreed to with the keyboard', async ({
  widget,
  page,
}) => {
  await widget.show('consent');
  await page.keyboard.press('F6');
  await expect.poll(() => widget.hasFocus()).toBe(true);
  const box = widget.card.getByRole('checkbox', { name: 'Yes, you may contact me about my answer.' });
  await expect(box).toBeFocused();
  await widget.button('Send').click();
  await expect(widget.card).toContainText(widget.ui.required);
  await expect(widget.status).toHaveText(widget.ui.required);
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await widget.book()).answers)
    .toEqual([{ question: 'contact', revision: 1, value: 1 }]);
});

for (const [id, rows] of [
  ['seven', { 320: [4, 3], 390: [7], 1280: [7] }],
  ['ten', { 320: [5, 5], 390: [5, 5], 1280: [10] }],
] as const) {
  test(`the points of "${id}" stand in their order, equal and large enough, on every width (bug 15)`, async ({
    widget,
    page,
  }) => {
    for (const language of ['fa', 'ar', 'en'] as const) {
      for (const width of [320, 390, 1280] as const) {
        await page.setViewportSize({ width, height: 844 });
        await widget.show(id, { language });
        const boxes = await widget.card.locator('.box').evaluateAll((all) =>
          all.map((box) => {
            const { left, right, top, width: size, height } = box.getBoundingClientRect();
            return { left, right, top, width: size, height };
          }),
        );
        const tops = [...new Set(boxes.map(({ top }) => Math.round(top)))];
        const inRows = tops.map((top) => boxes.filter((box) => Math.round(box.top) === top));
        expect(
          inRows.map((row) => row.length),
          `${language} ${width}`,
        ).toEqual(rows[width]);
        const side = language === 'en' ? 1 : -1;
        for (const row of inRows)
          for (const [i, box] of row.slice(1).entries())
            expect((box.left - (row[i]?.left ?? 0)) * side).toBeGreaterThan(0);
        // The last point has the last corner of both rows.
        const [first, second] = inRows.map((row) => row.at(-1));
        if (second) expect(second.left).toBeCloseTo(first?.left ?? 0, 0);
        for (const box of boxes) {
          expect(box.width).toBeCloseTo(boxes[0]?.width ?? 0, 0);
          expect(box.width).toBeGreaterThanOrEqual({ 320: 42, 390: 44, 1280: 24 }[width]);
          expect(box.height).toBeGreaterThanOrEqual(width === 1280 ? 40 : 44);
        }
      }
    }
  });
}
