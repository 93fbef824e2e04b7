import { expect, test } from './report-test.js';

for (const lang of ['fa', 'en'] as const)
  for (const width of [390, 1280, 1440])
    test(`every definition opens inside the window: ${lang}, ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 900 });
      await open({ lang });
      const buttons = await page.locator('.definition > button').all();
      expect(buttons.length).toBeGreaterThan(10);
      for (const button of buttons) {
        if (!(await button.isVisible())) continue;
        await button.focus();
        await page.keyboard.press('Enter');
        const box = await page.locator('.pop').boundingBox();
        const name = await button.getAttribute('aria-label');
        expect(box?.x, String(name)).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? Infinity), String(name)).toBeLessThanOrEqual(width);
        await page.keyboard.press('Escape');
      }
    });

test('robots are said where there are some: in the head, and where nobody else came', async ({
  page,
  open,
}) => {
  await open();
  await expect(page.locator('[data-fact="robots"]')).toHaveText('1,204');
  await page.getByRole('button', { name: 'Definition of robots' }).press('Enter');
  await expect(page.locator('.pop')).toContainText('HeadlessChrome');
  await open({ site: 'empty' });
  await expect(page.locator('[data-robots]')).toContainText('3 visits of robots');
  await open({ site: 'first' });
  await expect(page.locator('[data-fact="visits"]')).toBeVisible();
  await expect(page.locator('[data-fact="robots"]')).toHaveCount(0);
});
