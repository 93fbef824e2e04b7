import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './widget-test.js';

const look = [
  'color',
  'fontSize',
  'letterSpacing',
  'textTransform',
  'display',
  'visibility',
  'opacity',
  'direction',
];

for (const language of ['fa', 'en'] as const) {
  test(`a hostile style sheet of the page does not reach the card, in ${language} (bug 10)`, async ({
    widget,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const measure = async () => {
      await widget.whenStill();
      return widget.card.evaluate((card, names) => {
        const parts = [card, ...card.querySelectorAll('.q, .box, button, .ends, .step')];
        return parts.map((part) => {
          const style = getComputedStyle(part);
          const { x, y, width, height } = part.getBoundingClientRect();
          return [...names.map((name) => style[name as keyof CSSStyleDeclaration]), x, y, width, height];
        });
      }, look);
    };
    await widget.show('nps', { language });
    const calm = await measure();
    await widget.show('nps', { language, css: 'hostile' });
    await expect(widget.card).toBeVisible();
    expect(await measure()).toEqual(calm);
    await widget.card.getByRole('radio').nth(3).click();
    await expect(widget.card.getByRole('textbox')).toBeVisible();
  });
}

test('the page’s four tokens dress the card, and it stays readable', async ({ widget, page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await widget.prefer({ colorScheme });
    await widget.show('faces', { css: 'tokens' });
    await expect(widget.card).toHaveCSS('background-color', 'rgb(255, 253, 240)');
    await expect(widget.card).toHaveCSS('border-radius', '0px');
    // Boxes and fields of the system's follow the scheme.
    await expect(widget.card).toHaveCSS('color-scheme', 'light dark');
    await widget.whenStill();
    const { violations } = await new AxeBuilder({ page }).include('safar-survey').analyze();
    expect(violations).toEqual([]);
  }
});

test('an owner may have it always light or always dark, and say how far in front it stands', async ({
  widget,
  page,
}) => {
  const grounds = { light: 'rgb(255, 254, 251)', dark: 'rgb(28, 33, 37)' };
  for (const scheme of ['light', 'dark'] as const) {
    await widget.prefer({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    await widget.show('many', { config: { theme: { scheme, zIndex: 900 } } });
    await expect(widget.card).toHaveCSS('background-color', grounds[scheme]);
    await expect(widget.card).toHaveCSS('color-scheme', scheme);
    await expect(widget.card).toHaveCSS('z-index', '900');
    await widget.whenStill();
    const { violations } = await new AxeBuilder({ page }).include('safar-survey').analyze();
    expect(violations).toEqual([]);
  }
});

test('an accent of the owner’s is seen on light and dark', async ({ widget, page }) => {
  const config = { theme: { accent: '#a8324a', radius: 6 } };
  await widget.show('many', { config });
  await expect(widget.button('Send')).toHaveCSS('background-color', 'rgb(168, 50, 74)');
  await widget.prefer({ colorScheme: 'dark' });
  await widget.show('many', { config });
  await widget.whenStill();
  const { violations } = await new AxeBuilder({ page }).include('safar-survey').analyze();
  expect(violations).toEqual([]);
});

test('neither a style element nor a style attribute is made (bug 13)', async ({ widget, page }) => {
  await widget.show('nps');
  await widget.card.getByRole('radio').nth(3).click();
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  const inline = await page.evaluate(() => {
    const root = document.querySelector('safar-survey')?.shadowRoot;
    return [document, root].map((tree) => tree?.querySelectorAll('style, [style]').length);
  });
  expect(inline).toEqual([0, 0]);
});

test('a small or magnified window folds the card, and a long text scrolls in it', async ({
  widget,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 420 });
  const { questions } = await widget.show('long', { language: 'fa' });
  await expect(widget.card.getByRole('radio')).toHaveCount(0);
  await widget.button(widget.ui.answer).click();
  await expect(widget.card.getByRole('radio')).toHaveCount(11);
  const box = await widget.card.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await widget.card.getByRole('radio').nth(10).click();
  await expect(widget.question(questions[1]?.text ?? '')).toBeVisible();
});

test('the sheet leaves the page its room to scroll (bug 20)', async ({ widget, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await widget.open();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await widget.mount('nps');
  const { height } = (await widget.card.boundingBox()) ?? { height: 0 };
  const after = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(Math.abs(after - before - height)).toBeLessThanOrEqual(2);
  await widget.show('text');
  await expect(widget.card.getByRole('textbox')).toHaveCSS('font-size', '16px');
});

test('no motion for those who want none', async ({ widget, page }) => {
  await widget.prefer({ reducedMotion: 'reduce' });
  await widget.show('nps');
  await expect(widget.card).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await widget.show('nps');
  await expect(widget.card).toHaveCSS('animation-name', 'arrive');
});

test('in forced colours what is chosen is told from what is not', async ({ widget, page }) => {
  await widget.prefer({ forcedColors: 'active' });
  await widget.show('nps');
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowRight');
  const color = (n: number) =>
    widget.card
      .locator('.box')
      .nth(n)
      .evaluate((box) => getComputedStyle(box).backgroundColor);
  const unchosen = await color(2);
  await expect.poll(() => color(1)).not.toBe(unchosen);
});

test('taken off and shown again (bug 21)', async ({ widget, page }) => {
  await widget.show('nps');
  await page.evaluate(() => window.harness.unmount());
  await expect(page.locator('safar-survey')).toHaveCount(0);
  await widget.mount('faces');
  await expect(widget.card.getByRole('radio')).toHaveCount(5);
  expect((await widget.book()).ends).toEqual([]);
});
