import type { Survey } from '@safar/schema';
import { expect, test, type Showing, type WidgetPage } from '../widget/widget-test.js';
import { surveys as known, type SurveyId } from '../widget/surveys.js';
import { takePicture } from './picture.js';

const [long] = known.long.questions;

/** Every type and look, in words that all three languages have; one with words that are too long for it. */
const surveys = [
  known.nps,
  known.faces,
  known.stars,
  known.numbers,
  known.seven,
  known.ten,
  known.one,
  { id: 'many', template: 'concern' },
  { id: 'text', template: 'magic-wand' },
  known.consent,
  known.contact,
  { ...known.contact, id: 'unsent' },
  known.message,
  {
    id: 'long',
    questions: [
      {
        id: 'ease',
        type: 'nps',
        text: {
          ...long?.text,
          ar: 'وصل طلبك من {name}، علبة هدايا «Yalda Night No. 2» مع بطاقة مكتوبة بخط اليد، مع المندوب Sara O’Neill. من العثور عليها حتى فتح الباب، ما مدى احتمال أن توصي بها أصدقاءك وزملاءك وجيرانك وعائلتك؟',
        },
        low: { ...long?.low, ar: 'احتاج إلى جهد أكبر بكثير مما توقعت' },
        high: { ...long?.high, ar: 'لم يحتج إلى أي جهد؛ لم أكد ألاحظ' },
      },
      { id: 'thanks', type: 'message' },
    ],
  },
] satisfies Survey[];

const config = {
  name: { fa: 'نوگل', ar: 'نوجل', en: 'Nogol' },
  languages: ['fa', 'ar', 'en'],
  surveys,
} satisfies Showing['config'];

const names: Partial<Record<string, string>> = {
  one: 'one of a list',
  many: 'many of a list',
  seven: 'ces',
  ten: '1–10',
  unsent: 'contact that could not be encrypted',
};

/** Somebody leaves a contact in a browser that cannot encrypt it. */
const failToSend = async (widget: WidgetPage): Promise<void> => {
  await widget.page.evaluate(() => {
    crypto.subtle.deriveBits = () => Promise.reject(new Error('not here'));
  });
  await widget.card.locator('#reach').fill('0912 123 4567');
  await widget.card.locator('.go').click();
  await expect(widget.card.locator('#missing')).toBeVisible();
};

/** Cards beside each other, each with its name above. */
const draw = (
  cards: readonly { title: string; png: Buffer; width: number }[],
  isDark: boolean,
): string => `<!doctype html>
<style>
  body { margin: 0; padding: 24px; inline-size: 1720px; box-sizing: border-box; font: 13px system-ui;
    background: ${isDark ? '#14110f' : '#fdf8f0'}; color: ${isDark ? '#bbb' : '#555'}; columns: 4; column-gap: 16px; }
  figure { margin: 0 0 20px; break-inside: avoid; } figcaption { margin-block-end: 4px; } img { display: block; }
</style>
${cards.map(({ title, png, width }) => `<figure><figcaption>${title}</figcaption><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('')}`;

for (const language of ['fa', 'ar', 'en'] as const)
  for (const [window, width] of [
    ['phone', 390],
    ['desktop', 1280],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`every question in ${language}, on a ${window}, ${colorScheme}`, async ({
        widget,
        page,
        browser,
      }) => {
        await widget.prefer({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        const cards = [];
        for (const { id } of surveys) {
          await widget.show(id as SurveyId, { language, config });
          // What covers much of a phone is folded until somebody wants it.
          const isFolded = id !== 'message' && (await widget.card.locator('input, textarea').count()) === 0;
          if (isFolded) await widget.card.locator('.go').click();
          if (id === 'unsent') await failToSend(widget);
          await page.mouse.move(0, 0);
          await widget.whenStill();
          const { width: cardWidth = 0 } = { ...(await widget.card.boundingBox()) };
          cards.push({
            title: names[id] ?? id,
            png: await widget.card.screenshot(),
            width: Math.round(cardWidth),
          });
        }
        const sheet = await browser.newPage({ viewport: { width: 1720, height: 600 } });
        await sheet.setContent(draw(cards, colorScheme === 'dark'));
        await takePicture(sheet, `surveys-${language}-${window}-${colorScheme}`, { height: Infinity });
        await sheet.close();
      });
