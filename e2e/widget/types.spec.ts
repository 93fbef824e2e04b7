import AxeBuilder from '@axe-core/playwright';
import { surveys, type SurveyId } from './surveys.js';
import { expect, test } from './widget-test.js';

const ids: SurveyId[] = [
  'nps',
  'faces',
  'stars',
  'numbers',
  'seven',
  'ten',
  'consent',
  'contact',
  'ways',
  'one',
  'many',
  'text',
  'message',
  'long',
];
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

for (const language of ['fa', 'en'] as const) {
  for (const viewport of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`every type of question in ${language}, ${viewport.width} wide, ${colorScheme}: axe finds nothing, focus stays`, async ({
        widget,
        page,
        browserName,
      }) => {
        const isChromium = browserName === 'chromium';
        test.skip(
          !isChromium && viewport.width < 500 !== (colorScheme === 'light'),
          'The theme changes colours only.',
        );
        test.skip(
          process.env['STORIES'] !== 'all' &&
            (colorScheme === 'dark'
              ? language === 'en' || viewport.width < 500
              : (language === 'fa') !== viewport.width < 500),
          'Every day: Persian on a phone, English on a desktop, and dark colours once.',
        );
        test.setTimeout(90_000);
        await page.setViewportSize(viewport);
        await widget.prefer({ colorScheme });
        expect(Object.keys(surveys).sort()).toEqual([...ids].sort());
        for (const id of ids) {
          await widget.open({ language });
          await page.locator('#address').focus();
          const content = await widget.mount(id, { language });
          await expect(widget.card).toBeVisible();
          await widget.whenStill();
          await expect(widget.status).toContainText(widget.ui.announce);
          await expect(widget.status).toContainText(content.questions[0]?.text ?? '');
          await expect(page.locator('#address')).toBeFocused();
          // The same tree and colours in every engine; the theme changes colours only.
          if (isChromium) {
            const axe = new AxeBuilder({ page }).include('safar-survey');
            if (colorScheme === 'dark') axe.withRules(['color-contrast']);
            expect((await axe.analyze()).violations, `${id} at rest`).toEqual([]);
          }
          const { width, height } = (await widget.card.boundingBox()) ?? { width: 0, height: 0 };
          expect(
            height > viewport.height * 0.45 && width > viewport.width * 0.45,
            `${id} covers the page`,
          ).toBe(false);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
        }
      });
    }
  }
}

for (const language of ['fa', 'en'] as const) {
  test(`the scale reads from its first side, in ${language} (bug 14, bug 15)`, async ({ widget, page }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await widget.show('nps', { language });
      const boxes = await widget.card.locator('.box').evaluateAll((all) =>
        all.map((box) => {
          const { left, top, width: boxWidth, height } = box.getBoundingClientRect();
          return { left, top, width: boxWidth, height, text: box.textContent };
        }),
      );
      expect(boxes.map(({ text }) => text)).toEqual(
        (language === 'fa' ? '۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۱۰' : '0 1 2 3 4 5 6 7 8 9 10').split(' '),
      );
      const side = language === 'fa' ? -1 : 1;
      const rows = [...new Set(boxes.map(({ top }) => top))];
      expect(rows).toHaveLength(width === 1280 ? 1 : 2);
      for (const top of rows) {
        const row = boxes.filter((box) => box.top === top);
        for (const [i, box] of row.slice(1).entries())
          expect((box.left - (row[i]?.left ?? 0)) * side).toBeGreaterThan(0);
      }
      for (const box of boxes) {
        // The scroll bar of a desktop takes some of 320 px; a phone has none.
        expect(box.width).toBeGreaterThanOrEqual({ 320: 42, 390: 44 }[width] ?? 24);
        expect(box.height).toBeGreaterThanOrEqual(width === 1280 ? 40 : 44);
      }
      await expect(widget.card.getByRole('radio')).toHaveCount(11);
      await expect(widget.card.getByRole('combobox')).toHaveCount(0);
      const card = await widget.card.boundingBox();
      // A page in Persian has its scroll bar, if any, on the other side of the card or under it.
      const { left, right } = await page.evaluate(() => {
        const { left: start, right: end } = document.documentElement.getBoundingClientRect();
        return { left: start, right: end };
      });
      if (width === 1280) expect(card?.x).toBeCloseTo(language === 'fa' ? left + 20 : right - 20 - 416, 0);
      else expect(card?.width).toBeCloseTo(right - left, 0);
    }
  });
}
