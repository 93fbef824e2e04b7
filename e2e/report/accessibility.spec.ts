import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './report-test.js';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

for (const lang of ['fa', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const [name, viewport] of Object.entries(sizes))
      for (const site of ['nogol', 'empty'] as const) {
        test.describe(() => {
          test.use({ viewport });
          test(`axe finds nothing: ${lang}, ${theme}, ${name}, ${site}`, async ({
            page,
            open,
            browserName,
          }) => {
            test.skip(
              browserName !== 'chromium',
              'The same tree and colours; Firefox takes minutes over them.',
            );
            test.skip(
              lang === 'en' && (name === 'phone') === (theme === 'light'),
              'The tree is that of the desktop and of Persian on a phone.',
            );
            test.skip(
              process.env['STORIES'] !== 'all' && theme === 'dark' && (lang === 'en' || name === 'phone'),
              'Dark colours are those of Persian on a desktop.',
            );
            // Axe looks at some thousands of nodes, one after the other.
            test.setTimeout(90_000);
            await open({ lang, theme, site });
            if (site === 'nogol') {
              await page.locator('[data-stage="purchase"] .i').first().click();
              for (const summary of await page.locator('details.twin > summary').all()) await summary.click();
            }
            const axe = new AxeBuilder({ page });
            // The theme changes colours only.
            if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
            const { violations } = await axe.analyze();
            expect(
              violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]),
            ).toEqual([]);
          });

          test(`nothing makes the page scroll sideways: ${lang}, ${theme}, ${name}, ${site}`, async ({
            page,
            open,
          }) => {
            test.skip(theme === 'dark', 'The theme changes colours only.');
            await open({ lang, theme, site });
            const wider = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(wider).toBe(0);
          });
        });
      }

test('axe finds nothing in the dialog with the questions, the period sheet and among twenty stages', async ({
  page,
  open,
  browserName,
}) => {
  test.setTimeout(90_000);
  test.skip(browserName !== 'chromium', 'As above.');
  await open({ site: 'many' });
  await page.getByRole('button', { name: /Choose a period/ }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#cart').getByRole('button', { name: 'SQL Cart outcomes' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('axe finds nothing on a first visit', async ({ page, open }) => {
  test.slow();
  await open({ site: 'first', lang: 'fa' });
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
