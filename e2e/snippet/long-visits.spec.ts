import { limits, type SafarEvent } from '@safar/schema';
import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { readStored } from '../support/read-stored.js';

/** Tasks that kept the page from answering, in ms. */
const watchTasks = (): void => {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
};
const readTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);

/** What the page still holds after everything that nobody needs has been collected. */
const measureHeap = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
};

const expectBatches = ({ batches }: LedgerServer): void => {
  for (const { events } of batches) {
    expect(JSON.stringify(events).length).toBeLessThan(limits.sendBytes + limits.eventBytes);
    expect(events.length).toBeLessThanOrEqual(limits.batchEvents);
  }
};

const groupByPage = (events: SafarEvent[]): SafarEvent[][] => {
  const pages = new Map<string, SafarEvent[]>();
  for (const event of events) pages.set(event.page, [...(pages.get(event.page) ?? []), event]);
  return [...pages.values()];
};

test('a document that is open for a day, through hundreds of pages: numbered without a gap, once each, at a small price', async ({
  page,
  ledger,
}, info) => {
  const pages = Number(process.env['LONG_PAGES'] ?? 250);
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    let off = 0;
    Date.now = () => now() + off;
    Object.assign(window, { pass: (ms: number) => void (off += ms) });
  });
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  const before = await measureHeap(page);
  await page.evaluate(async (count) => {
    const { pass } = window as unknown as { pass(ms: number): void };
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('safar:test:');
      request.onsuccess = () => resolve(request.result);
    });
    for (let index = 1; index <= count; index++) {
      // Ten minutes, more or less, are one visit.
      pass(345_600);
      history.pushState(null, '', `/page/${index}`);
      window.safar('event', 'one', { index });
      window.safar('event', 'two', { index });
      await new Promise((resolve) => setTimeout(resolve, 4));
      // Days pass no faster than the store keeps up: what it is two seconds late with it takes anew, behind the rest.
      await new Promise((resolve) => {
        const transaction = database.transaction('safar:test:');
        transaction.objectStore('safar:test:').count();
        transaction.oncomplete = resolve;
      });
    }
    dispatchEvent(new Event('online'));
  }, pages);
  await expect.poll(() => page.evaluate(readStored), { timeout: 40_000 }).toEqual([]);
  await whenArrived(ledger, 'two', pages);
  await whenArrived(ledger, 'page_leave', pages);
  const grown = (await measureHeap(page)) - before;
  const events = ledger.getEvents();
  await info.attach('heap', { body: `${grown} bytes for ${events.length} events` });

  expect(new Set(events.map(({ visit }) => visit)).size).toBe(1);
  const views = events.filter(({ name }) => name === 'page_view').map(({ pageNo }) => pageNo);
  expect(views.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pages + 1 }, (_, index) => index + 1));
  for (const own of groupByPage(events))
    expect(own.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(own.map((_, index) => index));
  for (const copies of ledger.copies.values()) expect(copies).toBe(1);
  expectBatches(ledger);
  // What was stored in this document is kept for chunks that come late.
  expect(grown / events.length).toBeLessThan(3_000);
});

test('three thousand events wait for a network: those that may be kept arrive once, in order', async ({
  page,
  ledger,
}, info) => {
  test.setTimeout(150_000);
  const queued = 3_000;
  ledger.config = { ...getPlainConfig(), load: { now: [], idle: [getChunk('later')] } };
  ledger.door = { status: 503 };
  await page.addInitScript(watchTasks);
  await page.goto(`${ledger.origin}/a`);
  await expect.poll(() => page.evaluate(readStored)).toContain('page_view');
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const name = 'safar:test:';
        const open = indexedDB.open(name);
        open.onerror = reject;
        open.onsuccess = () => {
          const transaction = open.result.transaction(name, 'readwrite');
          const all = transaction.objectStore(name).getAll();
          all.onsuccess = () => {
            const view = all.result.find(({ name: each }) => each === 'page_view');
            // None of them may be that of the view.
            const prefix = view.id.slice(0, -5) + (view.id.at(-5) === '0' ? '1' : '0');
            for (let n = 1; n <= count; n++) {
              const id = prefix + String(n).padStart(4, '0');
              transaction.objectStore(name).put({ ...view, id, n, name: 'queued', params: { n } }, id);
            }
          };
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    queued,
  );
  // Not before the page has gone: what it sends in its last moment is nowhere confirmed, and comes again.
  await page.goto(`${ledger.origin}/b`, { waitUntil: 'commit' });
  ledger.door = 'open';
  // The view is the last of some fifty batches: on a busy machine that takes its time.
  await expect.poll(() => ledger.getEvents('page_view').length, { timeout: 60_000 }).toBe(2);
  await expect.poll(() => page.evaluate(readStored), { timeout: 30_000 }).toEqual([]);
  // Said and not held against anything: on a busy machine every task is long.
  await info.attach('long tasks', { body: JSON.stringify(await readTasks(page)) });

  const arrived = ledger.getEvents('queued').map(({ n }) => n);
  const lost = ledger.getEvents('page_loss').reduce((sum, { params }) => sum + Number(params.events), 0);
  expect(arrived.length + lost).toBeGreaterThanOrEqual(queued);
  expect(arrived.length).toBeGreaterThanOrEqual(limits.outboxEvents - 5);
  expect(arrived).toEqual(arrived.toSorted((a, b) => a - b));
  for (const { id } of ledger.getEvents('queued')) expect(ledger.copies.get(id)).toBe(1);
  expectBatches(ledger);
});
