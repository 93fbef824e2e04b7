import { createId } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../src/store/migrate.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { createErasures, ofIdentity } from '../src/touchpoints/erasures.js';
import { createIdentities } from '../src/touchpoints/identities.js';
import { createFolder } from './collector.js';

const at = Date.UTC(2026, 9, 1, 9);
const folder = createFolder();
let store: Store;
let inserts = 0;
beforeAll(async () => {
  const own = await openStore({ path: folder.path });
  await migrate(own, at);
  store = {
    ...own,
    insert: (...given) => {
      inserts++;
      return own.insert(...given);
    },
  };
}, 30_000);
afterAll(async () => {
  await store.close();
  folder.remove();
}, 30_000);

const dayMs = 86_400_000;
const newBrowser = (site = 'shop') => ({ site, visitor: createId(at), proof: createId(at) });

test('many browsers at once cost the store as little as one, and each is known afterwards', async () => {
  const identities = createIdentities(
    store,
    'mark',
    () => false,
    () => at,
  );
  const browsers = Array.from({ length: 300 }, (_, n) => newBrowser(n % 3 ? 'shop' : 'other'));
  inserts = 0;
  await Promise.all(browsers.map((browser) => identities.say(browser, `who ${browser.visitor}`)));
  expect(inserts).toBeLessThanOrEqual(2);
  for (const browser of browsers.slice(0, 60))
    expect(await identities.getLast(browser)).toBe(`who ${browser.visitor}`);
  inserts = 0;
  await Promise.all(browsers.map((browser) => identities.say(browser, `who ${browser.visitor}`)));
  await Promise.all(browsers.map((browser) => identities.keepYoung(browser)));
  expect(inserts).toBe(0);
});

test('of what one browser says at once the last counts, and another secret says nothing for it', async () => {
  const identities = createIdentities(
    store,
    'mark',
    () => false,
    () => at,
  );
  const browser = newBrowser();
  const thief = { ...browser, proof: createId(at) };
  await Promise.all([
    identities.say(browser, 'sara'),
    identities.say(thief, 'mina'),
    identities.say(browser, 'ali'),
    identities.say(browser, 'sara'),
    identities.say(browser, 'reza'),
    identities.keepYoung(browser),
  ]);
  expect([await identities.getLast(browser), await identities.getLast(thief)]).toEqual(['reza', 'mina']);
  await identities.say(browser, 'sara');
  expect(await identities.getLast(browser)).toBe('sara');
});

test('a clock that goes back, or another key, takes nothing away from the last one', async () => {
  let now = at;
  const [first, second] = ['one', 'two'].map((mark) =>
    createIdentities(
      store,
      mark,
      () => false,
      () => now,
    ),
  );
  const browser = newBrowser();
  await first?.say(browser, 'sara');
  now -= 3_600_000;
  await first?.say(browser, 'ali');
  expect(await first?.getLast(browser)).toBe('ali');
  await second?.keepYoung(browser);
  expect([await first?.getLast(browser), await second?.getLast(browser)]).toEqual(['ali', '']);
  await second?.say(browser, 'hash of ali');
  expect([await first?.getLast(browser), await second?.getLast(browser)]).toEqual(['', 'hash of ali']);
});

test('who is erased while their browser comes back is not written again', async () => {
  let now = at;
  let erasedAt = -Infinity;
  const identities = createIdentities(
    store,
    'mark',
    (_, identity, saidAt) => identity === 'sara' && saidAt <= erasedAt,
    () => now,
  );
  const browser = newBrowser();
  await identities.say(browser, 'sara');
  const before = inserts;
  now += 2 * dayMs;
  erasedAt = now;
  await identities.keepYoung(browser);
  expect(inserts).toBe(before);
  await identities.say(browser, 'sara');
  expect(inserts).toBe(before + 1);
});

test('of a browser whose last word is erased no earlier one is left, however its rows lie', async () => {
  const identities = createIdentities(
    store,
    'mark',
    () => false,
    () => at,
  );
  const erasures = createErasures(
    store,
    identities.settle,
    identities.dropBrowsers,
    () => {},
    () => at,
  );
  for (let round = 0; round < 12; round++) {
    const [one, other] = [newBrowser(), newBrowser()];
    // Each word is a part of its own, and the store may be merging some of them.
    for (const word of ['before', 'sara', 'between', `last ${round}`]) await identities.say(one, word);
    for (const word of [`last ${round}`, 'since']) await identities.say(other, word);
    await erasures.erase('shop', ofIdentity(`last ${round}`));
    expect([await identities.getLast(one), await identities.getLast(other)]).toEqual(['', 'since']);
  }
}, 60_000);

test('who is erased anew while old erasures are swept stays erased', async () => {
  let now = at;
  const create = () =>
    createErasures(
      store,
      async () => undefined,
      async () => undefined,
      () => {},
      () => now,
    );
  const erasures = create();
  const [again, once] = [ofIdentity('again'), ofIdentity('once')];
  await erasures.erase('shop', again);
  await erasures.erase('shop', once);
  now = at + 400 * dayMs;
  await Promise.all([erasures.sweep('shop', at + dayMs), erasures.erase('shop', again)]);
  const later = create();
  await later.start();
  for (const each of [erasures, later])
    expect([each.isErased('shop', again, now), each.isErased('shop', once, at)]).toEqual([true, false]);
});
