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
  const identities = createIdentities(store, 'mark', () => at);
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
  const identities = createIdentities(store, 'mark', () => at);
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

test('who is erased anew while old erasures are swept stays erased', async () => {
  let now = at;
  const create = () =>
    createErasures(
      store,
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
