import { expect, test } from './report-test.js';

test('a definition is reached, opened, read and left by keyboard; Esc gives the focus back', async ({
  page,
  open,
}) => {
  await open();
  const button = page.getByRole('button', { name: 'Definition of carts abandoned' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const definition = page.getByRole('group', { name: /carts abandoned · 61 %/ });
  await expect(definition).toContainText('did nothing at all for 60 minutes');
  await expect(definition).toContainText('1,520');
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('button', { name: /^Table/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('hovering shows a definition in passing, a press keeps it', async ({ page, open }) => {
  await open();
  const button = page.getByRole('button', { name: 'Definition of bounce' }).first();
  await button.hover();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.mouse.move(5, 5);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await page.mouse.move(5, 5);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('the Table link of a figure opens the tables of its panel and moves there', async ({ page, open }) => {
  await open();
  await page.locator('#cart').getByRole('button', { name: 'Table Cart outcomes' }).press('Enter');
  await expect(page.locator('[data-table="cart"]')).toBeVisible();
  await expect(page.locator('#twin-cart > summary')).toBeFocused();
});

test('focus goes from the filters to the map, stage by stage, then to the panels', async ({ page, open }) => {
  await open();
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary')].flatMap((element) => {
      if (element.closest('.bar')) return ['filters'];
      const stage = element.closest<HTMLElement>('[data-stage]')?.dataset['stage'];
      const panel = element.closest('section[id]')?.id;
      return stage ?? panel ?? [];
    }),
  );
  const order = places.filter((place, index) => place !== places[index - 1]);
  expect(order).toEqual([
    'filters',
    'awareness',
    'purchase',
    'map',
    'flow',
    'bounce',
    'cart',
    'surveys',
    'experiments',
    'visits',
    'walks',
  ]);
});
