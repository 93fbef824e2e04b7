import { expect, test } from 'vitest';
import { createWriter } from './writer.js';
import { nilId, type EventRow } from './event-row.js';

type Row = Omit<EventRow, 'commit'>;
const row = (name: string): Row => ({
  site: 'shop',
  visitor: nilId,
  visit: nilId,
  page: nilId,
  page_no: 1,
  n: 0,
  id: nilId,
  name,
  at: 0,
  time: 0,
  received: 0,
  path: '',
  params: '{}',
  config: 0,
  bot: false,
  reference: '',
  proof: '',
  month: 0,
});

/** A store that answers when told to. */
const createSlowStore = () => {
  const inserts: { names: string[]; commits: Set<number>; finish: (error?: unknown) => void }[] = [];
  let tell: (() => void) | undefined;
  const insert = (rows: readonly EventRow[]): Promise<void> =>
    new Promise((resolve, reject) => {
      inserts.push({
        names: rows.map(({ name }) => name),
        commits: new Set(rows.map(({ commit }) => commit)),
        finish: (error) => (error === undefined ? resolve() : reject(error)),
      });
      tell?.();
    });
  return {
    inserts,
    insert,
    /** The insert with this number, once it is on its way. */
    async whenAsked(index: number) {
      while (!inserts[index]) await new Promise<void>((resolve) => (tell = resolve));
      const found = inserts[index];
      if (!found) throw new Error('no insert');
      return found;
    },
  };
};

test('one insert is on its way, and everything that comes meanwhile is the next', async () => {
  const store = createSlowStore();
  const commits: number[] = [];
  const writer = createWriter<Row>({
    insert: store.insert,
    lastCommit: 7,
    onCommit: (commit) => commits.push(commit),
  });
  const first = writer.write([row('a')]);
  const later = [writer.write([row('b')]), writer.write([row('c'), row('d')])];
  (await store.whenAsked(0)).finish();
  await first;
  expect(writer.getCommit()).toBe(8);
  const second = await store.whenAsked(1);
  expect(second.names).toEqual(['b', 'c', 'd']);
  second.finish();
  await Promise.all(later);
  expect(store.inserts.map((insert) => [...insert.commits])).toEqual([[8], [9]]);
  expect(commits).toEqual([8, 9]);
});

test('nothing is acknowledged before it is durable, or when it is not', async () => {
  const store = createSlowStore();
  const touched: string[] = [];
  const writer = createWriter<Row>({
    insert: store.insert,
    lastCommit: 0,
    onCommit: (_, rows) => touched.push(...rows.map(({ name }) => name)),
  });
  let isAnswered = false;
  const write = writer.write([row('a')]).finally(() => (isAnswered = true));
  const insert = await store.whenAsked(0);
  expect(isAnswered).toBe(false);
  insert.finish(new Error('connection reset'));
  await expect(write).rejects.toMatchObject({ code: 'store_failed', retryAfterS: 5 });
  // It may be stored all the same: whose it is must be derived.
  expect(touched).toEqual(['a']);
});

test('memory is bounded: what does not fit is refused, and there is room again afterwards', async () => {
  const store = createSlowStore();
  const writer = createWriter<Row>({
    insert: store.insert,
    lastCommit: 0,
    onCommit: () => undefined,
    queueRows: 2,
  });
  const first = writer.write([row('a')]);
  const insert = await store.whenAsked(0);
  const second = writer.write([row('b'), row('c')]);
  await expect(writer.write([row('d')])).rejects.toMatchObject({ code: 'store_busy' });
  insert.finish();
  (await store.whenAsked(1)).finish();
  await Promise.all([first, second]);
  const last = writer.write([row('e')]);
  (await store.whenAsked(2)).finish();
  await last;
});

test('a batch that the store can never take costs nobody else anything', async () => {
  const insert = async (rows: readonly EventRow[]): Promise<void> => {
    if (rows.some(({ name }) => name === 'poison'))
      throw Object.assign(new Error('cannot parse'), { code: '27' });
  };
  const writer = createWriter<Row>({ insert, lastCommit: 0, onCommit: () => undefined });
  const answers = await Promise.allSettled([
    writer.write([row('first')]),
    writer.write([row('a')]),
    writer.write([row('poison')]),
    writer.write([row('b')]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(answers[2]).toMatchObject({ reason: { code: 'event_unstorable' } });
});

test('a drained writer has nothing on its way', async () => {
  const store = createSlowStore();
  const writer = createWriter<Row>({ insert: store.insert, lastCommit: 0, onCommit: () => undefined });
  const writes = [writer.write([row('a')]), writer.write([row('b')])];
  const drained = writer.drain();
  (await store.whenAsked(0)).finish();
  (await store.whenAsked(1)).finish();
  await drained;
  await Promise.all(writes);
});
