import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { readStored } from '../support/read-stored.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

const record = async (page: import('@playwright/test').Page, ...names: string[]): Promise<void> => {
  await page.evaluate((all) => {
    for (const name of all) window.safar('event', name);
  }, names);
};

const getStored = (page: import('@playwright/test').Page): Promise<string[]> => page.evaluate(readStored);

test('offline, then online: nothing is lost and nothing is twice', async ({ page, context, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await context.setOffline(true);
  await record(page, 'one', 'two');
  await expect.poll(() => getStored(page)).toEqual(expect.arrayContaining(['one', 'two']));
  expect(ledger.getEvents('one')).toEqual([]);
  await context.setOffline(false);
  await whenArrived(ledger, 'one');
  await whenArrived(ledger, 'two');
  await expect.poll(() => getStored(page)).toEqual([]);
});

test('503 keeps events, and a page later they arrive', async ({ page, ledger }) => {
  ledger.door = { status: 503 };
  await page.goto(`${ledger.origin}/a`);
  await expect.poll(() => ledger.requests).toContain('POST /s/v1/events');
  await expect.poll(() => getStored(page)).toContain('page_view');
  ledger.door = 'open';
  await page.goto(`${ledger.origin}/b`);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
});

test('Retry-After is obeyed while the page lives', async ({ page, ledger }) => {
  ledger.door = { status: 503, retryAfter: '3000' };
  await page.goto(`${ledger.origin}/a`);
  await expect.poll(() => ledger.requests.filter((line) => line === 'POST /s/v1/events')).toHaveLength(1);
  ledger.door = 'open';
  await page.evaluate(() => history.pushState(null, '', '/b'));
  await expect.poll(() => getStored(page)).toHaveLength(3);
  expect(ledger.getEvents()).toEqual([]);
});

test('an answer lost after storing: sent again, the same event', async ({ page, ledger }) => {
  ledger.door = 'lost';
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  ledger.door = 'open';
  await page.goto(`${ledger.origin}/b`);
  const [view] = await whenArrived(ledger, 'page_view', 2);
  await expect.poll(() => ledger.copies.get(view?.id ?? '')).toBeGreaterThan(1);
  const copies = ledger.batches.flatMap(({ events }) => events).filter(({ id }) => id === view?.id);
  for (const copy of copies) expect(copy).toEqual(view);
  await expect.poll(() => getStored(page)).toEqual([]);
});

test('a request that is never answered holds up nobody for ever', async ({ page, context, ledger }) => {
  ledger.door = 'silent';
  await page.clock.install();
  await page.goto(`${ledger.origin}/a`);
  await expect.poll(() => ledger.requests).toContain('POST /s/v1/events');
  ledger.door = 'open';
  const other = await context.newPage();
  await other.goto(`${ledger.origin}/b`);
  await expect.poll(() => getStored(other)).toHaveLength(2);
  expect(ledger.getEvents()).toEqual([]);
  // The limit, and then the wait before the next try.
  await page.clock.runFor(40_000);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ params }) => String(params.path)).toSorted()).toEqual(['/a', '/b']);
});

test('a poison event is found alone, and the others arrive', async ({ page, ledger }) => {
  ledger.door = ({ events }) => (events.some(({ name }) => name === 'poison') ? { status: 400 } : undefined);
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await record(page, 'one', 'two', 'poison', 'three', 'four');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await whenArrived(ledger, 'four');
  await whenArrived(ledger, 'one');
  await expect.poll(() => getStored(page)).toEqual([]);
  expect(ledger.getEvents('poison')).toEqual([]);
});

test('last words are said once per hide, in a beacon, and are confirmed by the next page', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_leave');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':last:'))))
    .toEqual([]);
  await expect.poll(() => getStored(page)).toEqual([]);
  const leaves = ledger.getEvents('page_leave');
  expect(leaves).toHaveLength(1);
  expect(ledger.copies.get(leaves[0]?.id ?? '')).toBeGreaterThan(1);
});

test('numbers have no gaps within a page, over hide and return', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await page.evaluate(() => {
    const see = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    window.safar('event', 'one');
    see(true);
    window.safar('event', 'two');
    see(false);
    window.safar('event', 'three');
    see(true);
    see(false);
    window.safar('event', 'four');
    dispatchEvent(new Event('online'));
  });
  await whenArrived(ledger, 'four');
  await whenArrived(ledger, 'page_leave', 2);
  const numbers = ledger.getEvents().map(({ n }) => n);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index));
});

test('an outbox that is too full loses its oldest, and says how many', async ({ page, ledger }) => {
  const later = getChunk('later');
  ledger.config = { ...getPlainConfig(), load: { now: [], idle: [later] } };
  ledger.door = { status: 503 };
  await page.goto(`${ledger.origin}/a`);
  await expect.poll(() => getStored(page)).toContain('page_view');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('safar:test:');
        open.onerror = reject;
        open.onsuccess = () => {
          const transaction = open.result.transaction('safar:test:', 'readwrite');
          const store = transaction.objectStore('safar:test:');
          const all = store.getAll();
          all.onsuccess = () => {
            const [view] = all.result;
            for (let n = 1; n <= 1_100; n++) {
              // Its fifth digit from the end makes it another one than the view's.
              const id =
                view.id.slice(0, -5) + (view.id.at(-5) === '0' ? '1' : '0') + String(n).padStart(4, '0');
              store.put({ ...view, id, n, name: n === 1 ? 'purchase' : 'own', params: {} }, id);
            }
          };
          transaction.oncomplete = () => {
            open.result.close();
            resolve(0);
          };
        };
      }),
  );
  const loaded = page.waitForResponse((response) => response.url().endsWith(later));
  await page.goto(`${ledger.origin}/b`);
  await (await loaded).finished();
  await expect.poll(async () => (await getStored(page)).length).toBeLessThanOrEqual(1_001);
  expect(await getStored(page)).toContain('purchase');
  ledger.door = 'open';
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => getStored(page), { timeout: 20_000 }).toEqual([]);
  const losses = new Map(
    ledger.batches
      .flatMap(({ events }) => events.filter(({ name }) => name === 'page_loss'))
      .map(({ id, params }) => [id, params.events]),
  );
  expect([...losses.values()]).toEqual([expect.any(Number)]);
  expect([...losses.values()][0]).toBeGreaterThanOrEqual(100);
});

test('a page that was left before it could be stored is taken over by the next one, in order', async ({
  page,
  ledger,
}) => {
  await page.addInitScript(() => {
    if (location.pathname === '/a') IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await page.evaluate(() => {
    localStorage.setItem('safar:test:last:broken', '[{"id"');
    window.safar('event', 'said');
  });
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'said');
  await whenArrived(ledger, 'page_leave');
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(
    [...views]
      .sort((a, b) => a.pageNo - b.pageNo)
      .map(({ pageNo, params }) => [pageNo, params.path, params.visitNo, params.source !== undefined]),
  ).toEqual([
    [1, '/a', 1, true],
    [2, '/b', 1, false],
  ]);
  expect(new Set(ledger.getEvents().map(({ visit }) => visit)).size).toBe(1);
  const ofFirst = ledger.getEvents().filter(({ pageNo }) => pageNo === 1);
  expect(ofFirst.map(({ n }) => n).sort((a, b) => a - b)).toEqual(ofFirst.map((_, index) => index));
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':last:'))))
    .toEqual([]);
});
