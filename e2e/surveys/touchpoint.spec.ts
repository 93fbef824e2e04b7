import { cardOf, expect, test, visit } from './survey-test.js';
import {
  ask,
  countAsks,
  expectNothing,
  identify,
  kept,
  leave,
  site,
  whenIdentified,
} from './touchpoint-test.js';

const minute = 60_000;

test('who is back after their ticket was solved is asked, once; who has no such ticket is not', async ({
  page,
  browser,
  open,
}) => {
  const shop = await open(
    [ask('solved', { touchpoint: 'ticket_solved', where: { hours: { min: 24 } }, within: '7d' })],
    site,
  );
  const asks = countAsks(page);
  await visit(page, shop.at('account'));
  await identify(page, ' Sara@Example.COM ');
  await expect.poll(() => kept(page)).toBe('=Sara@Example.COM');
  await whenIdentified(page);
  await page.goto('about:blank');
  // Another customer, whose ticket was solved in no time.
  const other = await browser.newContext();
  const reza = await other.newPage();
  await visit(reza, shop.at('account'));
  await identify(reza, 'reza@example.com');
  await whenIdentified(reza);
  await reza.goto('about:blank');

  const at = Date.now() - minute;
  await shop.tell(
    {
      id: 's1',
      at,
      kind: 'ticket_solved',
      who: { identity: 'sara@example.com' },
      params: { hours: 30, topic: 'refund' },
    },
    { id: 'r1', at, kind: 'ticket_solved', who: { identity: 'reza@example.com' }, params: { hours: 3 } },
    {
      id: 'r2',
      at: at - 8 * 24 * 60 * minute,
      kind: 'ticket_solved',
      who: { identity: 'reza@example.com' },
      params: { hours: 99 },
    },
    { id: 'm1', at, kind: 'ticket_solved', who: { identity: 'mina@example.com' }, params: { hours: 50 } },
    { id: 's2', at, kind: 'delivery_late', who: { identity: 'sara@example.com' }, params: { days: 5 } },
  );
  await leave(page);

  asks.count = 0;
  await visit(page, shop.at('a'));
  await expect(cardOf(page)).toContainText('How was it?');
  await cardOf(page).getByRole('radio').nth(3).click();
  await cardOf(page).getByRole('textbox').fill('Quick and kind');
  await cardOf(page).getByRole('button', { name: 'Send' }).click();
  await expect(cardOf(page)).toHaveCount(0, { timeout: 30_000 });
  await visit(page, shop.at('b'));
  await expectNothing(page);
  expect(asks.count).toBe(1);

  await visit(reza, shop.at('a'));
  await expectNothing(reza);
  await other.close();
  // Somebody who is new, and is nobody's customer.
  const stranger = await browser.newContext();
  const nobody = await stranger.newPage();
  const strangers = countAsks(nobody);
  await visit(nobody, shop.at('a'));
  await expectNothing(nobody);
  expect(strangers.count).toBe(0);
  await stranger.close();

  await leave(page);
  await visit(page, shop.at('a'));
  await expectNothing(page);
  expect(asks.count).toBe(2);

  // Another ticket is another matter.
  await shop.tell({
    id: 's3',
    at: Date.now(),
    kind: 'ticket_solved',
    who: { identity: 'sara@example.com' },
    params: { hours: 24 },
  });
  await leave(page);
  await visit(page, shop.at('a'));
  await expect(cardOf(page)).toContainText('How was it?');
  await page.goto('about:blank');

  await expect.poll(async () => (await shop.getRow('solved'))?.shown).toBe(2);
  expect(await shop.getRow('solved')).toMatchObject({ shown: 2, answered: 1 });
  const [answer] = await shop.getEvents('survey_answer');
  expect(answer?.params).toMatchObject({ survey: 'solved', value: 4 });
  expect(JSON.stringify(await shop.getEvents('page_view'))).not.toMatch(/sara|example\.com/i);
});

test('on the page of its trigger, in one of two tabs, and not while another may be at the device', async ({
  page,
  context,
  open,
}) => {
  const shop = await open([ask('called', { touchpoint: 'call', page: '/p/account' })], site);
  const asks = countAsks(page);
  await visit(page, shop.at('a'));
  await identify(page, '+98 912 123 4567');
  await whenIdentified(page);
  await shop.tell({ id: 'c1', at: Date.now(), kind: 'call', who: { identity: '۰۰۹۸۹۱۲۱۲۳۴۵۶۷' } });
  await leave(page);
  asks.count = 0;
  await visit(page, shop.at('a?safar=explain'));
  const row = page.locator('safar-explain details', { hasText: 'called' });
  await expect(row.locator('li.no').first()).toHaveText(
    'It waits for this: call off the site, at most 30 days ago on /p/account.',
  );
  await page.locator('safar-explain button[data-act=close]').click();
  await expectNothing(page);
  expect(asks.count).toBe(1);

  await identify(page, '');
  await expect.poll(() => kept(page)).toBe('');
  await visit(page, shop.at('account'));
  await expectNothing(page);
  expect(asks.count).toBe(1);

  await identify(page, '+98 912 123 4567');
  await whenIdentified(page);
  const second = await context.newPage();
  await Promise.all([page, second].map((tab) => visit(tab, shop.at('account'))));
  // A tab that is covered shows nothing before it is seen.
  const cards = async (): Promise<number> => (await cardOf(page).count()) + (await cardOf(second).count());
  await expect.poll(cards).toBe(1);
  await second.waitForTimeout(3_000);
  expect(await cards()).toBe(1);
  const asking = (await cardOf(page).count()) > 0 ? page : second;
  await cardOf(asking).getByRole('button', { name: 'Close' }).click();
  await expectNothing(second);
  await expectNothing(page);
});

test('a collector that was away is asked again by the next page, and hears who it is then', async ({
  page,
  open,
}) => {
  const shop = await open([ask('late', { touchpoint: 'delivery_late', where: { days: { min: 2 } } })], site);
  const isAsk = /"ask":"(touchpoints|identify)"/;
  let refused = 0;
  await page.route('**/v1/events', async (route) => {
    const body = route.request().postData() ?? '';
    if (!isAsk.test(body)) return route.fallback();
    refused++;
    // A proxy of the shop's, and a line that breaks.
    return refused % 2 ? route.fulfill({ status: 200, body: '<p>Back soon' }) : route.abort();
  });
  await visit(page, shop.at('a'));
  await shop.tell({
    id: 'd1',
    at: Date.now(),
    kind: 'delivery_late',
    who: { identity: 'NG-4711' },
    params: { days: 3 },
  });
  await leave(page);
  await visit(page, shop.at('a'));
  await identify(page, 'NG-4711');
  await expect.poll(() => refused).toBe(1);
  await visit(page, shop.at('b'));
  await expect.poll(() => refused).toBe(2);
  await page.waitForTimeout(500);
  expect(await kept(page)).toBe('=NG-4711');
  await page.unroute('**/v1/events');
  await visit(page, shop.at('c'));
  await expect(cardOf(page)).toContainText('How was it?');
  expect(await kept(page)).toMatch(/^\d+$/);
});
