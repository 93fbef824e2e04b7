import AxeBuilder from '@axe-core/playwright';
import { cardOf, expect, score, test } from './link-test.js';

const phone = { width: 390, height: 844 };

test.describe('on a phone, in Persian', () => {
  test.use({ viewport: phone, hasTouch: true, locale: 'fa-IR' });

  test('the link of an order is answered in two sittings, joins the journey, and asks nothing twice', async ({
    page,
    browser,
    site,
    violations,
  }) => {
    // Somebody buys in the shop.
    const shopper = await browser.newPage();
    await shopper.goto(site.shop('checkout'));
    await shopper.evaluate(() =>
      window.safar('event', 'purchase', { transaction_id: '۱۰۰۱', value: 5, currency: 'USD' }),
    );
    await expect.poll(async () => (await site.getEvents()).map(({ name }) => name)).toContain('purchase');
    await shopper.close();
    await expect.poll(async () => (await site.getVisits()).length).toBe(1);
    const before = await site.getMap();

    // Days later the order's e-mail is opened on another device.
    await page.goto(await site.link('--order', '۱۰۰۱'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('نوگل');
    await expect(page.locator('footer')).toContainText('در کنار سفارشتان');
    await expect(cardOf(page)).toContainText('چقدر احتمال دارد');
    await score(page, '۹');
    await expect(cardOf(page)).toContainText('چرا این نمره؟');
    await page.reload();
    await expect(cardOf(page)).toContainText('چرا این نمره؟');
    await cardOf(page).getByRole('textbox').fill('زود رسید');
    await cardOf(page).getByRole('button', { name: 'فرستادن' }).click();
    await expect(cardOf(page)).toContainText('سپاس');
    await cardOf(page).getByRole('button', { name: 'بستن' }).click();
    await expect(page.getByRole('status')).toContainText('همه‌چیز رسید');

    await page.goto(await site.link('--order', '۱۰۰۱'));
    await expect(page.getByRole('status')).toContainText('پیش‌تر به این نظرسنجی پاسخ داده‌اید');
    await expect(cardOf(page)).toHaveCount(0);

    const row = await site.getLinkRow();
    expect(row).toMatchObject({ shown: 1, answered: 1, done: 1, byLink: { joined: 1 } });
    expect(row?.questions.map(({ answers }) => answers)).toEqual([1, 1]);
    const [visit] = await site.getVisits();
    expect(visit?.answers).toMatchObject([
      { question: 'score', value: 9, place: 'link' },
      { question: 'why', value: 'زود رسید', place: 'link' },
    ]);
    const { visits, visitors, pageViews, rows } = await site.getMap();
    expect({ visits, visitors, pageViews }).toEqual({
      visits: before.visits,
      visitors: before.visitors,
      pageViews: before.pageViews,
    });
    expect(rows.find(({ stage }) => stage === 'experience')?.sayingCount).toBe(1);
    const told = (await site.getEvents()).filter(({ name }) => name.startsWith('survey_'));
    expect(told.map(({ name }) => name).sort()).toEqual([
      'survey_answer',
      'survey_answer',
      'survey_done',
      'survey_shown',
    ]);
    expect(violations).toEqual([]);
  });
});

test.describe('with words without end', () => {
  const long = 'بسیار‌طولانی'.repeat(40);
  test.use({
    viewport: phone,
    locale: 'fa-IR',
    config: {
      name: long,
      surveys: [
        {
          id: 'delivery',
          about: 'experience',
          when: [{ link: true }],
          questions: [
            {
              id: 'what',
              type: 'choice',
              text: long,
              options: Array.from({ length: 12 }, (_, index) => ({
                id: `o${index}`,
                text: `${long.slice(0, 90)} ${index}`,
              })),
            },
          ],
        },
      ],
    },
  });
  test('the page scrolls down and never aside, and all of it can be reached', async ({ page, site }) => {
    await page.goto(await site.link());
    await expect(cardOf(page).getByRole('radio')).toHaveCount(12);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await cardOf(page).getByRole('radio').last().click();
    await expect(page.getByRole('status')).toContainText('از پاسخ‌هایتان سپاسگزاریم');
  });
});

test.describe('on a desktop, in English', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', colorScheme: 'dark' });

  test('the keyboard alone answers, closes, comes back and ends it', async ({ page, site, violations }) => {
    await page.goto(await site.link());
    await expect(cardOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

    await page.keyboard.press('Escape');
    await expect(page.getByRole('status')).toContainText('Nothing more is asked.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Answer' })).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(cardOf(page)).toBeVisible();
    await page.keyboard.press('F6');
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await expect(cardOf(page).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('As promised');
    await page.keyboard.press('Tab');
    while (
      !(await cardOf(page)
        .getByRole('button', { name: 'Send' })
        .evaluate((button) => button.matches(':focus')))
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(cardOf(page)).toContainText('Thank you');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status')).toContainText('Everything has arrived.');

    console.log(
      JSON.stringify(
        (await site.getEvents()).map(({ name, params, visit, page }) => [name, params, visit, page]),
      ),
    );
    const row = await site.getLinkRow();
    expect(row).toMatchObject({ shown: 1, answered: 1, done: 1, dismissed: 0, byLink: { joined: 0 } });
    expect(await site.getVisits()).toEqual([]);
    expect(await site.getMap()).toMatchObject({ visits: 0, visitors: 0, pageViews: 0 });
    expect(violations).toEqual([]);
  });

  test('a forged order joins nobody, and looks like none', async ({ page, browser, site }) => {
    const shopper = await browser.newPage();
    await shopper.goto(site.shop('checkout'));
    await shopper.evaluate(() => window.safar('event', 'purchase', { transaction_id: '1001' }));
    await expect.poll(async () => (await site.getEvents()).map(({ name }) => name)).toContain('purchase');
    await shopper.close();

    const forged = (await site.link('--order', '1002')).replace(
      /r=[^.]+/,
      `r=${btoa('1001').replace(/=+$/, '')}`,
    );
    await page.goto(forged);
    await expect(page.locator('footer')).toContainText('Your answers stand alone');
    await score(page, '1');
    await expect(cardOf(page)).toContainText('Why this score?');
    await expect.poll(() => site.getLinkRow()).toMatchObject({ answered: 1, byLink: { joined: 0 } });
    const [visit] = await site.getVisits();
    expect(visit?.answers).toEqual([]);
    expect((await site.getEvents()).some((event) => 'reference' in event)).toBe(false);
  });

  test('an outage, a lost answer and a closed page: everything arrives, once', async ({
    page,
    context,
    site,
  }) => {
    const link = (await site.link()).replace(site.collector, site.proxy.origin);
    site.proxy.setWeather('lose-answer');
    await page.goto(link);
    await score(page, '3');
    await expect.poll(() => site.proxy.met['lose-answer']).toBeGreaterThan(0);
    site.proxy.setWeather('refuse');
    await cardOf(page).getByRole('textbox').fill('Late');
    await cardOf(page).getByRole('button', { name: 'Send' }).click();
    await cardOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('status')).toContainText('have not been sent yet');
    await page.close();

    site.proxy.setWeather('pass');
    const later = await context.newPage();
    await later.goto(link);
    await expect(later.getByRole('status')).toContainText('You have answered this already');
    await expect(later.getByRole('status')).toContainText('Everything has arrived');
    const events = (await site.getEvents()).map(({ name, params }) => [name, params['question']]);
    // The export is in the order of their numbers.
    expect(events).toEqual([
      ['survey_shown', undefined],
      ['survey_answer', 'score'],
      ['survey_answer', 'why'],
      ['survey_done', 'thanks'],
    ]);
  });

  test('neither a cookie nor a visitor is made, whatever the browser says of privacy; where nothing may be kept it answers all the same', async ({
    page,
    context,
    site,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true }),
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(await site.link('--order', '77'));
    await score(page, '8');
    await expect.poll(() => site.getLinkRow()).toMatchObject({ answered: 1 });
    expect(await context.cookies()).toEqual([]);
    expect(asked.filter((path) => path.includes('safar.js') || path.endsWith('/config'))).toEqual([]);
    const names = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(names.every((name) => name?.startsWith('safar:link:shop:'))).toBe(true);

    const blocked = await context.newPage();
    await blocked.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    await blocked.goto(await site.link());
    await score(blocked, '8');
    await cardOf(blocked).getByRole('button', { name: 'Skip' }).click();
    await expect(cardOf(blocked)).toContainText('Thank you');
    await expect.poll(() => site.getLinkRow()).toMatchObject({ shown: 2, answered: 2, done: 1 });
  });
});

test('axe finds nothing, the card is the page, and another language goes on where the first one was', async ({
  page,
  site,
}) => {
  const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize(phone);
  for (const [language, colorScheme, words] of [
    ['fa', 'light', 'بستن'],
    ['en', 'dark', 'Close'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(await site.link('--lang', language));
    const box = await cardOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(8);
    expect(box?.width).toBeGreaterThan(350);
    expect(box?.y).toBeLessThan(200);
    expect((await page.locator('footer').boundingBox())?.y).toBeGreaterThan(
      (box?.y ?? 0) + (box?.height ?? 0),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await check();
    await cardOf(page).getByRole('button', { name: words }).click();
    await expect(page.getByRole('status').getByRole('button')).toBeVisible();
    await check();
    await page.goto(`${site.collector}/q/shop/gone?lang=${language}`);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await check();
  }

  await page.goto(await site.link('--lang', 'en'));
  await score(page, '5');
  await expect(cardOf(page)).toContainText('Why this score?');
  await page.getByRole('link', { name: 'فارسی' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  await expect(cardOf(page)).toContainText('چرا این نمره؟');
});
