import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './widget-test.js';

test('a survey stands inside the page, where the page has room for it', async ({ widget, page }) => {
  await widget.show('inside', { language: 'fa' });
  await expect(page.locator('[data-safar-survey] > safar-survey section')).toBeVisible();
  const [room, card] = [
    await page.locator('[data-safar-survey]').boundingBox(),
    await widget.card.boundingBox(),
  ];
  // Part of the page: the element is as high as what stands in it, and the card scrolls with the page.
  expect(Math.abs((room?.height ?? 0) - (card?.height ?? 1))).toBeLessThanOrEqual(1);
  expect(card?.width).toBe(room?.width);
  await page.mouse.wheel(0, 200);
  // An engine may take its time to scroll: both are read at once.
  await expect
    .poll(async () =>
      widget.card.evaluate((element) => [
        scrollY > 0,
        Math.round(element.getBoundingClientRect().y + scrollY),
      ]),
    )
    .toEqual([true, Math.round(card?.y ?? 0)]);
  expect(await widget.hasFocus()).toBe(false);
  await widget.card.getByRole('radio').nth(9).click();
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  expect((await widget.book()).answers).toEqual([{ question: 'score', revision: 1, value: 9 }]);
});

test('where the page has no room for it nothing is shown, and it says so to who asked', async ({
  widget,
  page,
}) => {
  await widget.open();
  await expect(widget.mount('nowhere')).rejects.toThrow(
    'There is no element with data-safar-survey="nowhere"',
  );
  await expect(page.locator('safar-survey')).toHaveCount(0);
  expect((await widget.book()).shown).toBe(0);
});

test('on a phone as well it is part of the page, never folded, never a sheet', async ({ widget, page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await widget.show('inside');
  await expect(widget.card.getByRole('radio')).toHaveCount(11);
  expect(await widget.card.evaluate((card) => getComputedStyle(card).position)).toBe('relative');
});

for (const language of ['fa', 'en'] as const) {
  test(`a dialog holds focus and gives it back, in ${language}`, async ({ widget, page }) => {
    await widget.open({ language });
    await page.locator('#pay').focus();
    await widget.mount('dialog', { language });
    const dialog = page.getByRole('dialog', { name: widget.ui.announce });
    await expect(dialog).toBeVisible();
    await expect.poll(() => widget.hasFocus()).toBe(true);
    // Round and round: never out of it, whatever the browser does at its ends.
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toMatch(/pay|address/);
    }
    await expect(page.locator('#pay')).toBeVisible();
    await page.keyboard.press('F6');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('safar-dialog')).toHaveCount(0);
    await expect(page.locator('#pay')).toBeFocused();
    expect((await widget.book()).ends).toEqual(['dismissed']);
  });
}

test('a tap beside a dialog ends nothing; ✕ closes it', async ({ widget, page }) => {
  await widget.show('dialog');
  await page.mouse.click(5, 5);
  await expect(widget.card).toBeVisible();
  await widget.card.getByRole('radio').nth(10).click();
  await widget.card.getByRole('textbox').fill('Fast');
  await widget.button(widget.ui.send).click();
  await expect.poll(async () => (await widget.book()).ends).toEqual(['done']);
  await widget.button('Close').click();
  await expect(page.locator('safar-dialog')).toHaveCount(0);
});

test('rules that a hostile page has for everything do not reach a dialog', async ({ widget }) => {
  await widget.show('dialog', { css: 'hostile' });
  await expect(widget.card).toBeVisible();
  const { width } = (await widget.card.boundingBox()) ?? { width: 0 };
  expect(width).toBe(480);
});

test('the other corner is at the start of the lines; on a phone it is a sheet all the same', async ({
  widget,
  page,
}) => {
  for (const [language, side] of [
    ['fa', 'right'],
    ['en', 'left'],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await widget.show('start', { language });
    const { x = 0, width = 0 } = (await widget.card.boundingBox()) ?? {};
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    expect(side === 'left' ? x : room - x - width).toBe(20);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(async () => (await widget.card.boundingBox())?.x).toBe(0);
  }
});

test('an owner dresses parts', async ({ widget, page }) => {
  await widget.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'safar-survey::part(card) { border-color: rgb(1, 2, 3) } safar-survey::part(x) { color: rgb(4, 5, 6) }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await widget.mount('nps');
  await expect(widget.card).toHaveCSS('border-block-end-color', 'rgb(1, 2, 3)');
  await expect(widget.button('Close')).toHaveCSS('color', 'rgb(4, 5, 6)');
  // A part goes with its class.
  await widget.card.getByRole('radio').nth(3).click();
  await expect(widget.card.locator('.field')).toHaveAttribute('part', 'field');
});
