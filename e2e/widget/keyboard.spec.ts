import { expect, test } from './widget-test.js';

for (const language of ['fa', 'en'] as const) {
  test(`arrows choose and never give, Enter gives, in ${language} (bug 19)`, async ({ widget, page }) => {
    const { questions } = await widget.show('nps', { language });
    await page.locator('#address').focus();
    await page.keyboard.press('Escape');
    await expect(widget.card).toBeVisible();
    await page.locator('#pay').focus();
    await page.keyboard.press('F6');
    await expect.poll(() => widget.focused()).toBe('0');
    const on = language === 'fa' ? 'ArrowLeft' : 'ArrowRight';
    const back = language === 'fa' ? 'ArrowRight' : 'ArrowLeft';
    for (const _ of [1, 2, 3]) await page.keyboard.press(on);
    await page.keyboard.press(back);
    await expect.poll(() => widget.focused()).toBe('2');
    await expect(widget.card).toContainText(widget.ui.pressToChoose);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(widget.card.locator('input:checked')).toHaveValue('1');
    expect((await widget.book()).answers).toEqual([]);
    // No keyboard layout of Playwright's has this key.
    await widget.card
      .locator('input:checked')
      .dispatchEvent('keydown', { key: '۸', bubbles: true, composed: true });
    await expect(widget.card.locator('input:checked')).toHaveValue('8');
    await page.keyboard.press('Enter');
    await expect(widget.question(questions[1]?.text ?? '')).toBeVisible();
    expect((await widget.book()).answers).toEqual([{ question: 'score', revision: 1, value: 8 }]);
    await expect.poll(() => widget.focused()).toContain('field');
    await page.keyboard.type('سریع');
    await page.keyboard.press('F6');
    await expect(page.locator('#pay')).toBeFocused();
    await page.keyboard.press('F6');
    await expect.poll(() => widget.focused()).toContain('field');
    await page.keyboard.press('Escape');
    await expect(widget.card).toHaveCount(0);
    await expect(page.locator('#pay')).toBeFocused();
    expect((await widget.book()).ends).toEqual(['dismissed']);
  });
}

test('Space gives what an arrow chose', async ({ widget, page }) => {
  await widget.show('faces');
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(widget.card.getByRole('textbox')).toBeVisible();
  expect((await widget.book()).answers).toEqual([{ question: 'score', revision: 1, value: 2 }]);
});

test('Tab goes from ✕ to the answers to "later"', async ({ widget, page }) => {
  await widget.show('nps');
  await widget.button('Close').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => widget.focused()).toBe('0');
  await page.keyboard.press('Tab');
  await expect(widget.button('Ask me later')).toBeFocused();
});

test('Escape belongs to the page’s fields and dialogs first (bug 11, bug 12)', async ({ widget, page }) => {
  await widget.show('nps');
  await page.locator('#address').fill('Tehran');
  await page.keyboard.press('Escape');
  await expect(widget.card).toBeVisible();
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect(widget.card).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(widget.card).toBeVisible();
  await page.locator('#drawer').evaluate((drawer) => drawer.removeAttribute('hidden'));
  await expect(widget.card).toBeHidden();
  await page.locator('#drawer').evaluate((drawer) => drawer.setAttribute('hidden', ''));
  await expect(widget.card).toBeVisible();
  await page.locator('#pay').focus();
  await page.keyboard.press('Escape');
  await expect(widget.card).toHaveCount(0);
});

test('a survey that comes while a dialog is open counts as shown only when it is (bug 21)', async ({
  widget,
  page,
}) => {
  await widget.open();
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await widget.mount('nps');
  await expect(widget.card).toBeHidden();
  expect((await widget.book()).shown).toBe(0);
  await page.locator('#agree').focus();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(widget.card).toBeVisible();
  expect((await widget.book()).shown).toBe(1);
});

test('what is typed in the card is not the page’s', async ({ widget, page }) => {
  await widget.show('text');
  await page.evaluate(() => {
    document.addEventListener('keydown', () => (document.title = 'heard'));
  });
  await widget.card.getByRole('textbox').pressSequentially('s/j');
  await expect(widget.card.getByRole('textbox')).toHaveValue('s/j');
  await expect(page).toHaveTitle('Nogol');
});
