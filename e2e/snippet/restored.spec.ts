import { setTimeout as wait } from 'node:timers/promises';
import { createFreeBrowser, type FreeEngine } from '../support/free-browser.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

// Two starts of a browser.
test.describe.configure({ timeout: 120_000 });

test('a session that is restored goes on: the page is seen once more, and what was stored arrives once', async ({
  ledger,
}, info) => {
  const browser = await createFreeBrowser(info.project.name as FreeEngine, true);
  try {
    ledger.before = browser.remote.markup;
    await browser.start();
    await browser.remote.tell(
      'home',
      (address) => (location.href = address),
      `${ledger.origin}/a?utm_source=news`,
    );
    const [first] = await whenArrived(ledger, 'page_view');
    ledger.door = { status: 503 };
    await browser.remote.run('home', () => window.safar('event', 'one'));
    // Browsers write down every few seconds what is open.
    await wait(6_000);
    await browser.kill();
    expect(ledger.getEvents('one')).toEqual([]);
    ledger.door = 'open';
    browser.restore();
    const [, second] = await whenArrived(ledger, 'page_view', 2);
    await whenArrived(ledger, 'one');
    expect(second).toMatchObject({
      visit: first?.visit,
      pageNo: 2,
      n: 0,
      params: { path: '/a', visitNo: 1 },
    });
    expect(second?.page).not.toBe(first?.page);
    expect(second && ledger.getVisitor(second)).toBe(first && ledger.getVisitor(first));
    // The address still bears its campaign, which brought nobody this time.
    expect(second?.params).not.toHaveProperty('source');
    await wait(3_000);
    expect(ledger.getEvents('page_view')).toHaveLength(2);
    expect(browser.remote.errors).toEqual([]);
  } finally {
    await browser.remove();
  }
});
