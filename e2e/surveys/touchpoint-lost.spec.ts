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

test('who was erased by the shop is heard of again once a page says who they are; `?safar=me` says what is kept', async ({
  page,
  open,
}) => {
  const shop = await open([ask('called', { touchpoint: 'call' })], site);
  const dialog = page.getByRole('dialog', { name: 'What this site knows about you' });
  await visit(page, shop.at('a'));
  await identify(page, 'sara@example.com');
  await whenIdentified(page);
  await visit(page, shop.at('a?safar=me'));
  await expect(dialog).toContainText('This site has said which customer you are.');
  await page.keyboard.press('Escape');
  await shop.tell({ id: 'old', at: Date.now(), kind: 'call', who: { identity: 'sara@example.com' } });
  expect(await shop.erase({ identity: 'Sara@example.com' })).toEqual({ removed: 1, browsers: 1 });
  await visit(page, shop.at('b?safar=me'));
  await expect(dialog).toContainText('Neither your name nor an e-mail or IP address is recorded');
  await page.keyboard.press('Escape');
  await leave(page);
  // What happened up to a minute after the erasure may have been on its way, and is refused; clocks may be wrong by as much.
  await shop.tell({
    id: 'new',
    at: Date.now() + 59_000,
    kind: 'call',
    who: { identity: 'sara@example.com' },
  });
  await visit(page, shop.at('a'));
  await identify(page, 'sara@example.com');
  await expect(cardOf(page)).toContainText('How was it?', { timeout: 15_000 });
  expect(await kept(page)).toMatch(/^\d+$/);
});

test('a browser whose store is broken is not asked about the same on every page', async ({ page, open }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });
  const shop = await open([ask('called', { touchpoint: 'call' })], site);
  const asks = countAsks(page);
  await visit(page, shop.at('a'));
  await identify(page, 'sara@example.com');
  await shop.tell({ id: 'c', at: Date.now(), kind: 'call', who: { identity: 'sara@example.com' } });
  await expectNothing(page);
  await visit(page, shop.at('b'));
  await identify(page, 'sara@example.com');
  await expectNothing(page);
  expect(asks.count).toBe(0);
});
