import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { completeConfig } from '@safar/schema';
import { catchUp, readLastCommit } from '../src/derive/catch-up.js';
import { createKeeper } from '../src/derive/keeper.js';
import { getRules } from '../src/derive/rules.js';
import type { EventRow } from '../src/ingest/event-row.js';
import { migrate } from '../src/store/migrate.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { createFolder } from './collector.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

const folder = createFolder();
const rules = new Map([['shop', getRules(completeConfig(shop))]]);
const visitors = Array.from({ length: 9 }, () => createJourney().view('/'));
const bad = visitors[4]?.visitor ?? '';
let store: Store;
let commit = 0;
let isBroken = true;
let isDown = false;
let asked: string[][] = [];

/** The real store, but for one visitor whose events cannot be read. */
const createFailingStore = (): Store => ({
  ...store,
  insert: (lane, table, rows) =>
    isDown ? Promise.reject(new Error('store is down')) : store.insert(lane, table, rows),
  askKeeper: (sql, params = {}) => {
    const { visitors: ids } = params;
    if (Array.isArray(ids) && sql.includes('FROM events')) {
      asked.push(ids);
      if (isBroken && ids.includes(bad)) return Promise.reject(new Error('cannot be read'));
    }
    return store.askKeeper(sql, params);
  },
});

const start = () => {
  const errors: unknown[] = [];
  const failing = createFailingStore();
  const keeper = createKeeper({
    store: failing,
    rules,
    getCommit: () => commit,
    onError: (error) => errors.push(error),
  });
  return { keeper, errors, catchUp: () => catchUp(failing, keeper, rules, commit) };
};

const insert = async (journeys: typeof visitors): Promise<EventRow[]> => {
  commit++;
  const rows = journeys.flatMap(({ visitor, events }) =>
    events.map((event): EventRow => ({
      site: 'shop',
      visitor,
      visit: event.visit ?? '',
      page: event.page,
      page_no: event.pageNo,
      n: event.n,
      id: event.id,
      name: event.name,
      at: event.at,
      time: event.at,
      received: event.at,
      path: '/',
      params: JSON.stringify(event.params),
      config: 1,
      bot: false,
      reference: '',
      proof: '',
      month: 202610,
      commit,
    })),
  );
  await store.insert('ingest', 'events', rows);
  return rows;
};

const readDerived = async (): Promise<string[]> =>
  (await store.askKeeper<{ visitor: string }>('SELECT visitor FROM visitors FINAL')).map(
    ({ visitor }) => visitor,
  );

beforeAll(async () => {
  store = await openStore({ path: folder.path });
  await migrate(store, Date.UTC(2026, 9, 1));
  await insert(visitors);
}, 60_000);
beforeEach(() => (asked = []));
afterAll(async () => {
  await store.close();
  folder.remove();
}, 60_000);

test('a store that takes nothing sets nobody aside', async () => {
  const { catchUp: catchUpDown, errors } = start();
  isDown = true;
  await expect(catchUpDown()).rejects.toThrow('store is down');
  isDown = false;
  expect(errors).toEqual([]);
  expect(await store.askKeeper('SELECT name FROM derived')).toEqual([]);
});

test('one visitor that cannot be read keeps nobody else from the map, and no start from happening', async () => {
  const { keeper, errors, catchUp: catchUpNow } = start();
  await catchUpNow();
  expect(errors.map(String)).toEqual(['Error: cannot be read']);
  const others = visitors.map(({ visitor }) => visitor).filter((visitor) => visitor !== bad);
  expect((await readDerived()).sort()).toEqual(others.sort());
  await keeper.whenDerived();

  // Others go on; the one set aside is not asked for again.
  asked = [];
  const next = createJourney().view('/');
  const rows = await insert([next]);
  keeper.onCommit(commit, rows);
  await keeper.whenDerived();
  await keeper.stop();
  expect(asked).toEqual([[next.visitor]]);
  expect(await readDerived()).toContain(next.visitor);
});

test('is tried again when something new arrives, and at the next start until it can be read', async () => {
  const { keeper, errors, catchUp: catchUpNow } = start();
  await catchUpNow();
  expect(asked).toEqual([[bad]]);
  keeper.touch('shop', bad);
  await keeper.derive();
  expect(errors).toHaveLength(2);
  await keeper.stop();

  isBroken = false;
  commit = (await readLastCommit(store)) + 1;
  await start().catchUp();
  expect(await readDerived()).toContain(bad);
  asked = [];
  await start().catchUp();
  expect(asked).toEqual([]);
});
