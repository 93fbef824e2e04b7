import { createFreeBrowser, type FreeBrowser, type FreeEngine } from '../support/free-browser.js';
import { expect, test as base, whenArrived } from '../support/ledger-test.js';
import { readStored } from '../support/read-stored.js';

const test = base.extend<{ browserOfTheirOwn: FreeBrowser }>({
  browserOfTheirOwn: async ({ ledger }, use, info) => {
    const browser = await createFreeBrowser(info.project.name as FreeEngine);
    ledger.before = browser.remote.markup;
    await browser.start();
    await use(browser);
    await browser.remove();
    expect(browser.remote.errors).toEqual([]);
  },
});

// Two starts of a browser.
test.describe.configure({ timeout: 90_000 });

test('killed at any moment: what was in the store is delivered at the next start', async ({
  browserOfTheirOwn: browser,
  ledger,
}) => {
  const { remote } = browser;
  ledger.door = { status: 503 };
  await browser.open('one', `${ledger.origin}/a`);
  await remote.whenAt('one', '/a');
  await remote.run('one', () => {
    window.safar('event', 'one');
    window.safar('event', 'two');
  });
  await expect
    .poll(() => remote.run('one', readStored))
    .toEqual(expect.arrayContaining(['page_view', 'one', 'two']));
  await browser.kill();
  expect(ledger.getEvents()).toEqual([]);
  ledger.door = 'open';
  await browser.start();
  await browser.open('two', `${ledger.origin}/b`);
  await whenArrived(ledger, 'one');
  await whenArrived(ledger, 'two');
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
  expect(new Set(views.map((view) => ledger.getVisitor(view))).size).toBe(1);
});

test('a closed tab says its last words', async ({ browserOfTheirOwn: browser, ledger }) => {
  await browser.open('one', `${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await browser.close('one');
  const [leave] = await whenArrived(ledger, 'page_leave');
  expect(leave).toMatchObject({ pageNo: 1, params: { loadEventStart: expect.any(Number) } });
});
