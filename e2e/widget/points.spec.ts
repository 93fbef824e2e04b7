import { expect, test, type Showing, type WidgetPage } from './widget-test.js';

/** Where everything in the card stands, and how it looks. */
const describe = async (widget: WidgetPage) => {
  await widget.whenStill();
  return widget.card.evaluate((card) => ({
    markup: card.outerHTML,
    parts: [card, ...card.querySelectorAll('*')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const { color, backgroundColor, border, font, margin, padding, outline } = getComputedStyle(part);
      return [x, y, width, height, color, backgroundColor, border, font, margin, padding, outline];
    }),
  }));
};

/** Every card of a survey, from the question to the thank-you. */
const walk = async (widget: WidgetPage, id: 'nps' | 'numbers' | 'seven' | 'long', showing: Showing) => {
  const seen = [];
  await widget.show(id, showing);
  const radios = widget.card.getByRole('radio');
  seen.push(await describe(widget));
  // On a phone it shows the question and a button, so that the page is not covered.
  if (!(await radios.first().isVisible())) await widget.card.locator('.go').click();
  await radios.nth(2).click();
  await expect(radios.first()).toBeHidden();
  seen.push(await describe(widget));
  const words = widget.card.getByRole('textbox');
  if (await words.isVisible()) {
    await widget.button(widget.ui.back).click();
    await expect(radios.nth(2)).toBeChecked();
    await radios.nth(3).click();
    await expect(radios.first()).toBeHidden();
    await words.fill('سلام 1');
    seen.push(await describe(widget));
    await widget.card.locator('.go').click();
    await expect(words).toBeHidden();
    seen.push(await describe(widget));
  }
  const book = await widget.book();
  // Gone on with, as on the next page: at the question in view, with what was answered.
  const { questions } = await widget.show(id, showing);
  const question = questions[0]?.id ?? '';
  await widget.show(id, { ...showing, saved: { answers: [{ question, revision: 1, value: 2 }], question } });
  seen.push(await describe(widget));
  return { seen, book };
};

for (const [language, width] of [
  ['fa', 390],
  ['en', 1280],
] as const) {
  test(`the build for numbers and words looks and acts as the whole one, in ${language}`, async ({
    widget,
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const id of ['nps', 'numbers', 'seven', 'long'] as const) {
      const whole = await walk(widget, id, { language });
      const lean = await walk(widget, id, { language, build: 'widget-points' });
      expect(lean, id).toEqual(whole);
      expect(whole.seen.length).toBeGreaterThan(1);
    }
  });
}
