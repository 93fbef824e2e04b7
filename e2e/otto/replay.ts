import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { userAgents } from '../support/engines.js';
import { watchStore } from '../support/store-watch.js';

interface Action {
  type: 'clicks' | 'carts' | 'orders';
  ts: number;
  articles: number[];
}

/** The visitors of the data, orders of one millisecond as one. */
export const readVisitors = (folder: string): Action[][] =>
  readFileSync(join(folder, 'otto', 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { events } = JSON.parse(line) as { events: { aid: number; ts: number; type: Action['type'] }[] };
      const actions: Action[] = [];
      for (const { aid, ts, type } of events) {
        const last = actions.at(-1);
        if (type === 'orders' && last?.type === 'orders' && last.ts === ts) last.articles.push(aid);
        else actions.push({ type, ts, articles: [aid] });
      }
      return actions;
    });

/** The collector believes a clock that is off by less than a minute. */
const jumpMs = 30_000;

/** Actions with no gap longer than half an hour: one sitting, with one tab. */
const sittingsOf = (actions: readonly Action[]): Action[][] => {
  const sittings: Action[][] = [];
  let lastTs = -Infinity;
  for (const action of actions) {
    if (action.ts - lastTs > 30 * 60_000) sittings.push([]);
    lastTs = action.ts;
    sittings.at(-1)?.push(action);
  }
  return sittings;
};

const push = (
  page: Page,
  event: string,
  articles: readonly number[],
  more: Record<string, unknown> = {},
): Promise<void> =>
  page.evaluate(
    ([name, items, rest]) => {
      const layer = ((window as unknown as { dataLayer?: unknown[] }).dataLayer ??= []);
      layer.push({ event: name, ecommerce: { items, currency: 'EUR', ...rest } });
    },
    [event, articles.map((article) => ({ item_id: String(article), price: 10, quantity: 1 })), more] as const,
  );

export interface Replay {
  browser: Browser;
  origin: string;
  /** Sets the collector's clock. */
  setNow(ms: number): void;
  /** Whether the collector has acknowledged all of these events. */
  isConfirmed(ids: readonly string[]): boolean;
}

/**
 * Replays one visitor through a browser at the times of the data, to the millisecond: the page's clock stands still
 * between two actions and jumps from one to the next, and so does the collector's.
 */
export const replayVisitor = async (
  { browser, origin, setNow, isConfirmed }: Replay,
  actions: readonly Action[],
): Promise<void> => {
  const context = await browser.newContext({ userAgent: userAgents.chromium });
  // A newcomer's first page view is stored twice: under the defaults, and once more when the config is there.
  const stored = new Map<string, string>();
  const waiting = new Set<() => void>();
  await watchStore(context, ({ id, name, path }) => {
    stored.set(id, name === 'page_view' ? `page_view ${path}` : name);
    for (const look of waiting) look();
  });
  const whenStored = (label: string, times: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      const look = (): void => {
        if ([...stored.values()].filter((one) => one === label).length < times) return;
        end();
        resolve();
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${label} × ${times} was not stored within 15 s`));
      }, 15_000);
      waiting.add(look);
      look();
    });
  const expected = new Map<string, number>();
  const expectStored = async (label: string): Promise<void> => {
    expected.set(label, (expected.get(label) ?? 0) + 1);
    await whenStored(label, expected.get(label) ?? 0);
  };

  /**
   * Waits until everything stored is confirmed: what is still on its way when time jumps would arrive with a clock that seems
   * hours wrong, and be corrected. The page's clock stands still, so it is told that the network is back, which
   * sends at once; a sender that was busy is told again.
   */
  const whenConfirmed = (from: Page): Promise<void> =>
    expect
      .poll(
        async () => {
          await from.evaluate(() => dispatchEvent(new Event('online')));
          return isConfirmed([...stored.keys()]);
        },
        { message: 'everything stored is confirmed', timeout: 60_000, intervals: [10, 20, 50, 100] },
      )
      .toBe(true);

  const first = actions[0]?.ts ?? 0;
  // It runs until it is stopped for the first time, and never back: on a busy machine that takes its time.
  await context.clock.install({ time: first - 600_000 });
  // Under a clock that stands still nothing is ever loaded, and nothing that is to happen at once happens.
  await context.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const getEntries = performance.getEntriesByType.bind(performance);
    Object.assign(performance, {
      getEntriesByType: (type: string): unknown[] =>
        type === 'navigation' ? [{ type: 'navigate', loadEventStart: 1 }] : getEntries(type),
    });
    Object.assign(window, {
      setTimeout: (work: (...given: unknown[]) => void, ms?: number, ...given: unknown[]): number => {
        if (ms) return later(work, ms, ...given);
        queueMicrotask(() => work(...given));
        return 0;
      },
    });
  });
  for (const sitting of sittingsOf(actions)) {
    const page = await context.newPage();
    let confirmedAt = sitting[0]?.ts ?? 0;
    for (const [index, { type, ts, articles }] of sitting.entries()) {
      if (ts - confirmedAt > jumpMs) {
        await whenConfirmed(page);
        confirmedAt = ts;
      }
      setNow(ts);
      await context.clock.pauseAt(ts);
      if (type === 'clicks' || index === 0) {
        await page.goto(`${origin}/products/${articles[0]}`);
        await expectStored(`page_view /products/${articles[0]}`);
      }
      if (type === 'clicks') await push(page, 'view_item', articles).then(() => expectStored('view_item'));
      if (type === 'carts') await push(page, 'add_to_cart', articles).then(() => expectStored('add_to_cart'));
      if (type === 'orders')
        await push(page, 'purchase', articles, {
          transaction_id: `order-${ts}`,
          value: articles.length * 10,
        }).then(() => expectStored('purchase'));
    }
    await whenConfirmed(page);
    await page.close();
  }
  await context.close();
};
