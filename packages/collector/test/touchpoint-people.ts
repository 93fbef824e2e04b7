import { createId, type Met } from '@safar/schema';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { askingShop, createShopDoor, identityKey, keptId } from './touchpoints.js';

export interface Browser {
  visitor: string;
  secret: string;
}
export const newBrowser = (): Browser => ({ visitor: createId(Date.now()), secret: createId(Date.now()) });

export const at = Date.UTC(2026, 9, 1, 9);
const names = new Map<string, string>();
let next = 0;
export const late = (
  who: object,
  changes: { id?: string; at?: number; kind?: string; params?: object } = {},
) => {
  const id = changes.id ?? `t${++next}`;
  names.set(keptId(id), id);
  return {
    at,
    kind: 'delivery_late',
    who,
    params: { days: 3, transaction_id: `order ${next}` },
    ...changes,
    id,
  };
};
let people = 0;
export const newPerson = () => `person${++people}@example.com`;

/** A shop whose surveys ask by touchpoints, its programs, and browsers of its visitors. */
export const openAskingShop = async () => {
  const folder = createFolder();
  let collector: Collector;
  let shop: ReturnType<typeof createShopDoor>;
  const start = async (changes: { now?: () => number; identityKey?: string } = {}) => {
    collector = await startCollector({ path: folder.path, sites: [askingShop()], identityKey, ...changes });
    shop = createShopDoor(collector);
  };
  await start();
  const post = (browser: Browser, rest: object) =>
    collector.post({ v: 1, site: 'shop', ...browser, ...rest });
  /** Asks the store, which one process alone may open: the collector is stopped. */
  const readStopped = async <Row>(sql: string, params = {}): Promise<Row[]> => {
    const store = await openStore({ path: folder.path });
    const rows = await store.ask<Row>(sql, params);
    await store.close();
    return rows;
  };
  /** As a failed insert may leave rows. */
  const insertStopped = async (table: string, ...rows: object[]): Promise<void> => {
    const store = await openStore({ path: folder.path });
    await store.insert('ingest', table, rows);
    await store.close();
  };
  return {
    getCollector: () => collector,
    start,
    stop: () => collector.stop(),
    post,
    readStopped,
    insertStopped,
    /** What the shop's programs do. */
    tell: (...touchpoints: unknown[]) => shop.tell(...touchpoints),
    erase: (who: object) => shop.erase(who),
    sendDelete: (body: unknown, headers?: Record<string, string>) => shop.send('DELETE', body, headers),
    identify: (browser: Browser, identity: string) => post(browser, { ask: 'identify', identity }),
    /** With the ids that the shop gave. */
    hear: async (browser: Browser) =>
      (await post(browser, { ask: 'touchpoints' }))
        .json<Met>()
        .touchpoints.map((told) => ({ ...told, id: names.get(told.id) ?? told.id })),
    /** Whether the collector still knows who a browser said to be. */
    isIdentified: async (browser: Browser) =>
      (await post(browser, { ask: 'touchpoints' })).json<Met>().identified,
    /** A browser whose events the collector has. */
    async openBrowser(): Promise<Browser> {
      const secret = createId(Date.now());
      const journey = createJourney().view('/');
      await collector.send({ ...journey.toBatch(), secret });
      return { visitor: journey.visitor, secret };
    },
    async readTable<Row>(sql: string, params = {}): Promise<Row[]> {
      await collector.stop();
      const rows = await readStopped<Row>(sql, params);
      await start();
      return rows;
    },
    async close(): Promise<void> {
      await collector.stop();
      folder.remove();
    },
  };
};
