import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch, SafarEvent } from '@safar/schema';
import type { Page } from '@playwright/test';
import { startFaultProxy } from '../support/fault-proxy.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { exportEvents } from '../support/read-safar.js';
import { createSafarProcess } from '../support/safar-process.js';

const hour = 3_600_000;
const year = 365 * 24 * hour;

/** The device's clock is off from before the first script; `setClock` sets it anew, as its owner or the network would. */
const turnClock = (page: Page, offMs: number): Promise<unknown> =>
  page.addInitScript((first) => {
    const now = Date.now.bind(Date);
    let off = first;
    Date.now = () => now() + off;
    Object.assign(window, { setClock: (ms: number) => void (off = ms) });
  }, offMs);

const setClock = (page: Page, offMs: number): Promise<void> =>
  page.evaluate((ms) => (window as unknown as { setClock(ms: number): void }).setClock(ms), offMs);

const say = (page: Page, ...names: string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const name of all) window.safar('event', name);
  }, names);

const byNumber = (events: SafarEvent[]): SafarEvent[] => [...events].sort((a, b) => a.n - b.n);

for (const [name, offMs] of [
  ['five years behind', -5 * year],
  ['three years ahead', 3 * year],
] as const)
  test(`a clock that is ${name}: everything is in its order, and the batch says what the clock said`, async ({
    page,
    ledger,
  }) => {
    await turnClock(page, offMs);
    await page.goto(`${ledger.origin}/a`);
    await whenArrived(ledger, 'page_view');
    await say(page, 'one', 'two');
    await page.goto(`${ledger.origin}/b`);
    await whenArrived(ledger, 'page_view', 2);
    await whenArrived(ledger, 'two');
    expect(new Set(ledger.getEvents().map(({ visit }) => visit)).size).toBe(1);
    for (const { sentAt, events } of ledger.batches) {
      expect(Math.abs(sentAt - Date.now() - offMs)).toBeLessThan(60_000);
      for (const { at } of events) expect(Math.abs(at - sentAt)).toBeLessThan(60_000);
    }
  });

for (const [name, jumpMs] of [
  ['forward', 5 * hour],
  ['back', -5 * hour],
] as const)
  test(`a clock that jumps ${name} within a page reorders nothing, cuts no visit and adds no engaged time`, async ({
    page,
    ledger,
  }) => {
    const seen: Batch[] = [];
    await turnClock(page, 0);
    await page.goto(`${ledger.origin}/a`);
    const [view] = await whenArrived(ledger, 'page_view');
    ledger.door = (batch) => {
      seen.push(batch);
      return { status: 503 };
    };
    await say(page, 'before');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    await setClock(page, jumpMs);
    await say(page, 'after');
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    });
    ledger.door = 'open';
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await whenArrived(ledger, 'after');
    await page.goto(`${ledger.origin}/b`);
    const [leave] = await whenArrived(ledger, 'page_leave');

    const events = byNumber(ledger.getEvents().filter((event) => event.page === view?.page));
    const ats = events.map(({ at }) => at);
    expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    expect(new Set(events.map(({ visit, pageNo }) => `${visit} ${pageNo}`)).size).toBe(1);
    expect(events.map(({ name: each }) => each).slice(0, 3)).toEqual(['page_view', 'before', 'after']);
    expect(leave?.params.engagedMs).toBeLessThan(60_000);

    // What was tried before the jump and delivered after it is the same, but for what the clock said when it went.
    const tried = seen[0]?.events.find((event) => event.name === 'before');
    const [arrived] = ledger.getEvents('before');
    expect(arrived).toEqual(tried);
    const sentAt = ledger.batches.find(({ events: all }) => all.some(({ id }) => id === arrived?.id))?.sentAt;
    expect(Math.abs((sentAt ?? 0) - (seen[0]?.sentAt ?? 0) - jumpMs)).toBeLessThan(60_000);
  });

test('the collector puts what a wrong clock recorded, and what it sent late, within seconds of the truth', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-clocks-'));
  const config = join(folder, 'safar.json');
  const safar = await createSafarProcess(['--config', config, '--data', join(folder, 'data')]);
  const proxy = await startFaultProxy(
    () => safar.origin,
    ({ pathname }) =>
      pathname === '/p'
        ? '<!doctype html><title>p</title><script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script><script async src="/safar.js" data-site="clocks" data-consent="not-required"></script>'
        : undefined,
  );
  writeFileSync(config, JSON.stringify({ site: 'clocks', origins: [proxy.origin] }));
  await safar.start();
  try {
    await turnClock(page, 3 * year);
    const saidAt = new Map<string, number>();
    await page.goto(`${proxy.origin}/p`);
    await expect.poll(() => proxy.acknowledged.size).toBeGreaterThan(0);
    proxy.setWeather('refuse');
    saidAt.set('early', Date.now());
    await say(page, 'early');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => proxy.met.refuse).toBeGreaterThan(0);
    // Time itself is what this is about: a stay in the queue, longer than what is allowed below.
    await page.waitForTimeout(2_500);
    saidAt.set('late', Date.now());
    await say(page, 'late');
    proxy.setWeather('pass');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => proxy.acknowledged.size).toBeGreaterThan(2);
    const exported = (await exportEvents(join(folder, 'data'))) as unknown as {
      name: string;
      time: string | number;
    }[];
    for (const [name, truth] of saidAt) {
      const time = exported.find((event) => event.name === name)?.time ?? 0;
      expect(Math.abs(new Date(time).getTime() - truth), name).toBeLessThan(1_500);
    }
  } finally {
    await proxy.close();
    await safar.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
