import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createId, limits } from '@safar/schema/browser';
import { createDevice } from './device.js';
import { createOutbox, type Letter, type Outcome } from './outbox.js';

/** A `localStorage` that can be full, and outlives the page. */
const createStorage = (): Storage & { isFull: boolean } => {
  const items = new Map<string, string>();
  return {
    isFull: false,
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (this.isFull) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
};

const begins = 1_700_000_000_000;
let at = begins;
const write = (showing: string, more: Partial<Letter> = {}): Letter => {
  const event = {
    id: createId(at++),
    visit: showing,
    page: showing,
    pageNo: 1,
    n: 0,
    at,
    name: 'survey_answer',
  };
  return { site: 'shop', showing, version: 1, event: { ...event, params: {} }, ...more };
};

/** A collector that takes, loses the answer of, or refuses what comes, as it is told. */
const createCollector = (says: (call: number) => Outcome | 'lost') => {
  const taken: string[] = [];
  const bodies: { visitor: string; reference?: string; events: { id: string }[] }[] = [];
  return {
    taken,
    bodies,
    post: async (body: string): Promise<Outcome> => {
      const batch = JSON.parse(body) as (typeof bodies)[0];
      bodies.push(batch);
      const answer = says(bodies.length - 1);
      if (answer !== 'again') taken.push(...batch.events.map(({ id }) => id));
      await Promise.resolve();
      return answer === 'lost' ? 'again' : answer;
    },
  };
};

beforeEach(() => void vi.useFakeTimers({ now: begins }));
afterEach(() => void vi.useRealTimers());
const prefix = 'safar:link:shop:event:';

test('what was put is sent, once, and leaves nothing behind', async () => {
  const storage = createStorage();
  const collector = createCollector(() => 'taken');
  const outbox = createOutbox(createDevice(storage), prefix, collector.post, () => undefined);
  await outbox.send();
  const letters = [write('a'), write('a')];
  for (const letter of letters) await outbox.put(letter);
  await outbox.send();
  expect(collector.taken).toEqual(letters.map(({ event }) => event.id));
  expect(outbox.hasMail()).toBe(false);
  expect(storage.length).toBe(0);
});

test('without a connection it tries again, later and later, and says so', async () => {
  const collector = createCollector((call) => (call < 3 ? 'again' : 'taken'));
  const onChange = vi.fn<() => void>();
  const outbox = createOutbox(createDevice(createStorage()), prefix, collector.post, onChange);
  await outbox.put(write('a'));
  await vi.advanceTimersByTimeAsync(0);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(outbox.hasMail()).toBe(true);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(collector.bodies).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1 + 4_000 + 8_000);
  expect(collector.bodies).toHaveLength(4);
  expect(outbox.hasMail()).toBe(false);
});

test('what is refused for good holds up nothing', async () => {
  const collector = createCollector((call) => (call === 0 ? 'refused' : 'taken'));
  const outbox = createOutbox(createDevice(createStorage()), prefix, collector.post, () => undefined);
  await outbox.put(write('a'));
  await vi.advanceTimersByTimeAsync(0);
  await outbox.put(write('a'));
  await vi.advanceTimersByTimeAsync(0);
  expect(outbox.hasMail()).toBe(false);
});

test('each batch is of one showing and one order, and no larger than a batch may be', async () => {
  const storage = createStorage();
  const device = createDevice(storage);
  for (let count = 0; count < limits.sendEvents + 3; count++) {
    const letter = write('a');
    device.write(prefix + letter.event.id, letter);
    const other = write('b', { reference: 'MQ.x' });
    device.write(prefix + other.event.id, other);
  }
  device.write(`${prefix}broken`, 'no letter');
  storage.setItem(`${prefix}zzz`, '{');
  const collector = createCollector(() => 'taken');
  await createOutbox(device, prefix, collector.post, () => undefined).send();
  expect(collector.taken).toHaveLength(2 * (limits.sendEvents + 3));
  for (const { visitor, reference, events } of collector.bodies) {
    expect(events.length).toBeLessThanOrEqual(limits.sendEvents);
    expect(reference).toBe(visitor === 'b' ? 'MQ.x' : undefined);
  }
  expect(storage.length).toBe(0);
});

test('what is older than the collector knows of what was erased is dropped', async () => {
  const storage = createStorage();
  const device = createDevice(storage);
  const collector = createCollector(() => 'taken');
  const outbox = createOutbox(
    device,
    prefix,
    async () => 'again',
    () => undefined,
  );
  await outbox.put(write('a'));
  expect(storage.length).toBe(1);
  vi.setSystemTime(at + limits.outboxAgeMs + 1);
  await createOutbox(device, prefix, collector.post, () => undefined).send();
  expect(collector.bodies).toEqual([]);
  expect(storage.length).toBe(0);
});

test('where nothing can be kept an answer waits until it was tried', async () => {
  const storage = createStorage();
  storage.isFull = true;
  for (const device of [createDevice(undefined), createDevice(storage)]) {
    const collector = createCollector((call) => (call === 0 ? 'again' : 'taken'));
    const outbox = createOutbox(device, prefix, collector.post, () => undefined);
    await outbox.put(write('a'));
    expect(collector.bodies).toHaveLength(1);
    expect(outbox.hasMail()).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(collector.taken).toHaveLength(1);
    expect(outbox.hasMail()).toBe(false);
  }
});

test('whatever is lost, reloaded and opened twice: everything arrives, and a copy has its id', async () => {
  const step = fc.constantFrom('put', 'reload', 'wait', 'other tab');
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.array(fc.constantFrom('taken', 'again', 'lost'), { maxLength: 25 }),
      async (steps, answers) => {
        const storage = createStorage();
        const collector = createCollector((call) => (answers[call] ?? 'taken') as Outcome | 'lost');
        const open = () => createOutbox(createDevice(storage), prefix, collector.post, () => undefined);
        let tab = open();
        const put: string[] = [];
        for (const each of steps) {
          if (each === 'put' || each === 'other tab') {
            const letter = write('a');
            put.push(letter.event.id);
            await (each === 'put' ? tab : open()).put(letter);
          } else if (each === 'reload') {
            tab = open();
            void tab.send();
          } else await vi.advanceTimersByTimeAsync(3_000);
        }
        await vi.advanceTimersByTimeAsync(10 * 60_000);
        await open().send();
        await vi.advanceTimersByTimeAsync(10 * 60_000);
        expect(new Set(collector.taken)).toEqual(new Set(put));
        expect(storage.length).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
