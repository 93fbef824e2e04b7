import { createId } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';
import { createShopDoor, identityKey } from './touchpoints.js';

const minute = 60_000;
const item = { items: [{ item_id: 'a', quantity: 1 }] };

const folder = createFolder();
let collector: Collector;
const start = async (): Promise<void> => {
  collector = await startCollector({ path: folder.path, identityKey });
};
beforeAll(start, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

let orders = 0;
let next = 0;
const newOrder = () => ({ transaction_id: `A-${++orders}`, value: 300, currency: 'IRT' });
/** Fills a cart and is sent to the bank. */
const sendToBank = (order: Record<string, unknown>): Journey =>
  createJourney()
    .view('/products/1')
    .do('add_to_cart', item)
    .wait(minute)
    .do('begin_checkout', item)
    .do('pending_purchase', order);
const sale = (who: object | undefined, params: object, changes: Record<string, unknown> = {}) => ({
  id: `s${++next}`,
  kind: 'purchase',
  at: Date.UTC(2026, 9, 1, 8, 3),
  who,
  params,
  ...changes,
});
const tell = (...sales: object[]) => createShopDoor(collector).tell(...sales);
const nobody = { identity: 'sara@example.com' };

interface Seen {
  cart: string;
  pages: { path: string }[];
  happenings: string[];
}
/** What the journey of somebody comes to. */
const look = async ({ visitor }: Journey): Promise<Seen> => {
  const { rows } = await collector.ask('visits', 'limit=1000');
  const [row] = rows.filter((each) => each.visitor === visitor);
  return {
    cart: row?.cart ?? '',
    pages: row?.pages ?? [],
    happenings: (row?.events ?? []).map(({ name }) => name),
  };
};
const countOutcomes = async () => (await collector.ask('cart')).outcomes;

test('who never came back from the bank has bought when the shop says so, in any order of the two', async () => {
  const [before, after] = [newOrder(), newOrder()];
  const [sara, ali] = [sendToBank(before), sendToBank(after)];
  expect(await tell(sale(nobody, before))).toEqual({ accepted: 1, known: 0, unmatched: 1, rejected: [] });
  await collector.send(sara.toBatch());
  await collector.send(ali.toBatch());
  expect((await look(ali)).cart).not.toBe('converted');
  // The bank's callback knows no more than the number.
  expect(await tell(sale(undefined, after), sale(undefined, newOrder()))).toMatchObject({
    accepted: 2,
    unmatched: 1,
  });
  for (const journey of [sara, ali]) {
    const seen = await look(journey);
    expect(seen.cart).toBe('converted');
    expect(seen.happenings.filter((name) => name === 'purchase')).toHaveLength(1);
    expect(seen.pages).toHaveLength(1);
  }
});

test('said by the page and by the server it is one purchase', async () => {
  const order = newOrder();
  const journey = sendToBank(order).wait(minute).view('/thanks').do('purchase', order);
  const before = await countOutcomes();
  await collector.send(journey.toBatch());
  await tell(sale(nobody, order), sale({ visitor: journey.visitor }, order));
  expect((await look(journey)).happenings.filter((name) => name === 'purchase')).toHaveLength(1);
  expect((await countOutcomes()).converted).toBe(before.converted + 1);
});

test('by the id of a visitor it needs no number; of a stranger, or of two who claim it, it is nobody’s', async () => {
  const own = sendToBank({ value: 5 });
  const shared = newOrder();
  const [one, two] = [sendToBank(shared), sendToBank(shared)];
  for (const journey of [own, one, two]) await collector.send(journey.toBatch());
  await tell(
    sale({ visitor: own.visitor }, { value: 7 }),
    sale({ visitor: createId(Date.now()) }, newOrder()),
    sale(nobody, newOrder()),
    sale(nobody, shared),
  );
  expect((await look(own)).cart).toBe('converted');
  for (const journey of [one, two]) expect((await look(journey)).cart).not.toBe('converted');
  const refused = await tell(sale(nobody, { value: 5 }));
  expect(refused.rejected).toMatchObject([
    { code: 'touchpoint_params', message: expect.stringContaining('give transaction_id') },
  ]);
});

test('a payment that failed and a refund are heard of once', async () => {
  const order = newOrder();
  const journey = sendToBank(order).wait(minute).view('/payment').do('payment_failed', order);
  await collector.send(journey.toBatch());
  await tell(sale(nobody, order, { kind: 'payment_failed' }), sale(nobody, order, { kind: 'refund' }));
  const { happenings } = await look(journey);
  expect(happenings.filter((name) => /payment_failed|refund/.test(name))).toEqual([
    'payment_failed',
    'refund',
  ]);
});

test('it survives a crash between the word and the figures, and goes with its erasure', async () => {
  const order = newOrder();
  const journey = sendToBank(order);
  await collector.send(journey.toBatch());
  await look(journey);
  const person = { identity: 'mina@example.com' };
  // The keeper waits longer than this process lives.
  await collector.stop();
  collector = await startCollector({ path: folder.path, identityKey, deriveAfterMs: 3_600_000 });
  await tell(sale(person, order));
  await collector.stop();
  await start();
  expect((await look(journey)).cart).toBe('converted');
  expect(await createShopDoor(collector).erase(person)).toEqual({ removed: 1, browsers: 0 });
  const seen = await look(journey);
  expect([seen.cart === 'converted', seen.happenings.includes('purchase')]).toEqual([false, false]);
}, 60_000);
