import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, expectText, getShot, shop, test } from './preview-test.js';
import { runSafar } from './safar-command.js';

const [nps, basket] = shop.surveys;

test('every survey in every language, window and colour scheme, drawn by the widget itself', async ({
  page,
  preview,
}) => {
  // Sixteen windows, each of which is scrolled to and looked at.
  test.setTimeout(90_000);
  await preview.save(shop);
  const { url } = await preview.start();
  await page.goto(`${url}?lang=en`);
  await expect(page.getByText('16 of 16 drawings')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['nps', 'The basket']);

  for (const [survey, language, text, dir] of [
    ['nps', 'fa', 'نوگل', 'rtl'],
    ['nps', 'en', 'recommend Nogol', 'ltr'],
    ['basket', 'fa', 'سبد ۱٬۲۵۰٬۰۰۰ تومان ماند؟', 'rtl'],
    ['basket', 'en', 'Why was 1,250,000 toman left behind?', 'ltr'],
  ] as const)
    for (const [width, innerWidth, cardWidth] of [
      ['Phone', 390, 390],
      ['Desktop', 1280, 416],
    ] as const)
      for (const [scheme, isDark] of [
        ['Light', false],
        ['Dark', true],
      ] as const) {
        const { shot, frame, card } = getShot(page, `${survey}: ${language}, ${width}, ${scheme}`);
        await shot.scrollIntoViewIfNeeded();
        await expectText(card, text);
        const seen = await card.evaluate((element) => ({
          dir: document.documentElement.dir,
          innerWidth,
          cardWidth: element.getBoundingClientRect().width,
          isDark: getComputedStyle(element).backgroundColor === 'rgb(28, 33, 37)',
          isAsked: matchMedia('(prefers-color-scheme: dark)').matches,
        }));
        expect(seen).toEqual({ dir, innerWidth, cardWidth, isDark, isAsked: isDark });
        // The corner with the card is what is seen of the window.
        const pane = await shot.locator('.pane').boundingBox();
        const box = await frame.locator('safar-survey section').boundingBox();
        if (!pane || !box) throw new Error('nothing is drawn');
        expect(box.x).toBeGreaterThanOrEqual(pane.x);
        expect(box.y).toBeGreaterThanOrEqual(pane.y);
        expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width);
        expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height);
      }
  expect(preview.problems).toEqual([]);
});

test('one clicks through in each frame, begins again, or begins with any question; choices stand in the address', async ({
  page,
  preview,
}) => {
  await preview.save(shop);
  const { url } = await preview.start();
  await page.goto(`${url}?lang=en`);
  const heard = getShot(page, 'basket: en, Desktop, Light');
  await heard.shot.scrollIntoViewIfNeeded();
  await heard.card.getByRole('radio', { name: 'The time' }).click();
  await expectText(heard.card, 'You said “The time”. When?');
  await heard.card.getByRole('textbox').fill('later');
  await heard.card.getByRole('button', { name: 'Send' }).click();
  await expectText(heard.card, 'Thank you kindly');
  await heard.card.getByRole('button', { name: 'Close' }).click();
  await expect(heard.shot).toContainText('The card is gone.');
  await heard.shot.getByRole('button').click();
  await expectText(heard.card, 'left behind?');

  // What covers too much of a phone is folded, unless it is asked for.
  const phone = getShot(page, 'nps: en, Phone, Light').card;
  await expect(phone.getByRole('button', { name: 'Answer' })).toBeVisible();
  await expect(phone.getByRole('radio')).toHaveCount(0);
  await page.getByRole('region', { name: 'nps' }).getByRole('combobox').selectOption('score');
  await expect(phone.getByRole('radio')).toHaveCount(11);
  await page.getByRole('region', { name: 'nps' }).getByRole('combobox').selectOption('');

  await page.getByRole('combobox', { name: 'Survey' }).selectOption('basket');
  await page.getByRole('checkbox', { name: 'fa' }).uncheck();
  await page.getByRole('checkbox', { name: 'Dark' }).uncheck();
  await expect(page.getByText('2 of 16 drawings')).toBeVisible();
  const begin = page.getByRole('combobox', { name: 'Begin with' });
  await expect(begin.getByRole('option')).toHaveText([
    'As it first appears',
    /^1 · why · /,
    /^2 · when · /,
    /^3 · thanks · /,
  ]);
  await begin.selectOption('when');
  await expect(page).toHaveURL(/\?lang=en&survey=basket&language=en&scheme=light&at=basket:when$/);
  for (const width of ['Phone', 'Desktop'])
    await expectText(getShot(page, `basket: en, ${width}, Light`).card, 'You said “The time”. When?');

  await page.reload();
  await expect(page.getByText('2 of 16 drawings')).toBeVisible();
  await expectText(heard.card, 'You said “The time”. When?');
  // As if the visitor had come so far.
  await heard.card.getByRole('button', { name: 'Back' }).click();
  await expect(heard.card.getByRole('radio', { name: 'The time' })).toBeChecked();
  expect(preview.problems).toEqual([]);
});

test('a save is drawn at once, where it changed; mistakes are told as check tells them, over the last drawing', async ({
  page,
  owner,
  preview,
}) => {
  await preview.save(shop);
  const { url, told } = await preview.start();
  await page.goto(`${url}?lang=en&language=en&width=desktop&scheme=light`);
  const [first, second] = [
    getShot(page, 'nps: en, Desktop, Light'),
    getShot(page, 'basket: en, Desktop, Light'),
  ];
  await first.card.getByRole('radio').nth(9).click();
  await expectText(first.card, 'reason');
  await second.shot.scrollIntoViewIfNeeded();
  await expectText(second.card, 'left behind?');
  const scrolled = await page.evaluate(() => scrollY);

  const text = JSON.stringify(shop, null, 2);
  await preview.save(text.replace('Why was {cart.value} left behind?', 'Why <b>not</b>?'));
  await expectText(second.card, 'Why <b>not</b>?');
  // The other survey is where the visitor left it.
  await expectText(first.card, 'reason');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page).toHaveURL(/language=en&width=desktop&scheme=light$/);

  await preview.save(
    text.replace('"event": "purchase"', '"event": "purchse"').replace('left behind', 'lost'),
  );
  await expect(page.getByRole('heading', { name: 'Mistakes in the file as it is saved now' })).toBeVisible();
  const { printed } = await runSafar(['check'], owner.folder);
  const [place = '', path = '', sentence = ''] = printed.split('\n')[0]?.trim().split(/ {2,}/) ?? [];
  expect([place, path]).toEqual([expect.stringMatching(/^safar\.json:\d+:\d+$/), 'surveys[0].when[0].event']);
  await expect(page.locator('.wrong li')).toHaveText([`${place}${path}${sentence}`]);
  await expectText(second.card, 'Why <b>not</b>?');
  expect(told()).toContain(printed);

  // Half a file, no file, and a whole one again.
  await preview.save(text.slice(0, 300));
  await expect(page.locator('.wrong li').first()).toHaveText(/^safar\.json:\d+:\d+/);
  await rm(join(owner.folder, 'safar.json'));
  await expect(page.locator('.wrong')).toContainText('There is no file safar.json.');
  await preview.save({ ...shop, surveys: [nps, { ...basket, id: 'added' }, basket] });
  await expect(page.locator('.wrong')).toHaveCount(0);
  await expect(page.getByText('3 of 24 drawings')).toBeVisible();
  await expectText(second.card, 'left behind?');
  await expectText(first.card, 'reason');
  expect(told()).toContain('safar.json is fine again');
  expect(preview.problems).toEqual([]);
});

test('a file without surveys says what to add; a broken one starts; hints are listed; another language falls back in words', async ({
  page,
  owner,
  preview,
}) => {
  const running = await preview.start();
  await page.goto(`${running.url}?lang=en`);
  await expect(page.getByRole('heading', { name: 'This file asks nothing yet.' })).toBeVisible();
  const example = await page.locator('.empty pre').innerText();
  await preview.save(`{ "site": "nogol", ${example} }`);
  await expect(page.getByText('4 of 4 drawings')).toBeVisible();

  await preview.save('{ "site": "nogol", }');
  const broken = await preview.start();
  await page.goto(`${broken.url}?lang=fa`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.wrong')).toContainText('Nothing follows this comma: take it out.');
  await expect(page.locator('.wrong')).toContainText('هنوز چیزی نمی‌توان کشید');
  const ask = (en: string) => ({
    ...shop,
    languages: ['en', 'ar'],
    surveys: [{ ...basket, title: undefined, questions: [{ id: 'a', type: 'text', text: { en } }] }],
  });
  await preview.save(ask('Well?'));
  await expect(page.locator('.wrong')).toHaveCount(0);
  const hints = page.locator('details.hints');
  await hints.locator('summary').click();
  await expect(hints.locator('li').last()).toHaveText(/^safar\.json:\d+:\d+.*basket/);
  await expect(page.locator('.note:visible')).toHaveText(/انگلیسی/);
  await expect(page.locator('iframe[title^="basket: ar, گوشی"]').first()).toBeVisible();
  // What was opened stays open over the next save.
  await preview.save(ask('Better?'));
  await expectText(
    page.frameLocator('iframe[title^="basket: ar, گوشی"]').first().locator('safar-survey section'),
    'Better?',
  );
  await expect(hints.locator('li').last()).toBeVisible();

  await rm(join(owner.folder, 'safar.json'));
  expect(await runSafar(['preview'], owner.folder)).toMatchObject({
    code: 2,
    told: expect.stringContaining('There is no file safar.json.'),
  });
});

test.describe('in a browser whose frames prefer what the system does', () => {
  // What Playwright emulates holds for every frame: as in WebKit.
  test.use({ colorScheme: 'dark' });

  test('a drawing is light or dark all the same, its colours and its fields', async ({ page, preview }) => {
    await preview.save({ ...shop, theme: { accent: '#a8324a' } });
    const { url } = await preview.start();
    await page.goto(`${url}?lang=en&survey=nps&language=en&width=desktop&at=nps:reason`);
    for (const [scheme, expected] of [
      ['Light', { ground: 'rgb(255, 254, 251)', button: 'rgb(168, 50, 74)', scheme: 'light' }],
      ['Dark', { ground: 'rgb(28, 33, 37)', button: 'rgb(182, 87, 105)', scheme: 'light dark' }],
    ] as const) {
      const { card } = getShot(page, `nps: en, Desktop, ${scheme}`);
      await expect(card.getByRole('button', { name: 'Send' })).toBeVisible();
      const seen = await card.evaluate((element) => ({
        isDark: matchMedia('(prefers-color-scheme: dark)').matches,
        ground: getComputedStyle(element).backgroundColor,
        button: getComputedStyle(element.querySelector('.go') ?? element).backgroundColor,
        scheme: getComputedStyle(element).colorScheme,
      }));
      expect(seen).toEqual({ isDark: true, ...expected });
    }
  });
});

for (const [lang, scheme] of [
  ['fa', 'light'],
  ['en', 'dark'],
] as const)
  test(`all of it is reached by keyboard, and axe finds nothing: ${lang}, ${scheme}`, async ({
    page,
    preview,
  }) => {
    // Axe looks at every frame, one after the other.
    test.setTimeout(90_000);
    await preview.save({ ...shop, surveys: [nps] });
    const { url } = await preview.start();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    await page.goto(`${url}?lang=${lang}&width=desktop`);
    await expect(page.locator('iframe')).toHaveCount(4);
    await expect(page.frameLocator('iframe').first().locator('safar-survey section')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.survey select')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.again:visible').first()).toBeFocused();
    // Into the frame: the way is closed, first point, …
    await page.keyboard.press('Tab');
    await expect(page.locator('iframe').first()).toBeFocused();
    await page.keyboard.press('Tab');
    const card = page.frameLocator('iframe').first().locator('safar-survey section');
    for (let tab = 0; tab < 4; tab++) {
      if ((await card.locator('input:focus').count()) > 0) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await expect(card.getByRole('textbox')).toBeVisible();

    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await expect(page.locator('.row:visible')).toHaveCount(1);
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    // Each drawing is a page of its own with a card in it, and all cards have one name.
    const { violations } = await new AxeBuilder({ page }).disableRules('landmark-unique').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
