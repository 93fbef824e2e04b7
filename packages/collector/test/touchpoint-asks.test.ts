import { createId, type Forgotten, type Met, type Told } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { askingShop, createShopDoor, identityKey, keptId } from './touchpoints.js';

const folder = createFolder();
let collector: Collector;
let shop: ReturnType<typeof createShopDoor>;
const start = async (now?: number): Promise<void> => {
  collector = await startCollector({
    path: folder.path,
    sites: [askingShop()],
    identityKey,
    ...(now === undefined ? {} : { now: () => now }),
  });
  shop = createShopDoor(collector);
};
beforeAll(() => start(), 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

interface Browser {
  visitor: string;
  secret: string;
}
const newBrowser = (): Browser => ({ visitor: createId(Date.now()), secret: createId(Date.now()) });
/** A browser whose events the collector has. */
const openBrowser = async (): Promise<Browser> => {
  const secret = createId(Date.now());
  const journey = createJourney().view('/');
  await collector.send({ ...journey.toBatch(), secret });
  return { visitor: journey.visitor, secret };
};
const post = (browser: Browser, rest: object) => collector.post({ v: 1, site: 'shop', ...browser, ...rest });
const identify = (browser: Browser, identity: string) => post(browser, { ask: 'identify', identity });
const names = new Map<string, string>();
/** With the ids that the shop gave. */
const hear = async (browser: Browser) =>
  (await post(browser, { ask: 'touchpoints' }))
    .json<Met>()
    .touchpoints.map((told) => ({ ...told, id: names.get(told.id) ?? told.id }));

const at = Date.UTC(2026, 9, 1, 9);
let next = 0;
const late = (who: object, changes: { id?: string; at?: number; kind?: string; params?: object } = {}) => {
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
const newPerson = () => `person${++people}@example.com`;

const readTable = async <Row>(sql: string, params = {}): Promise<Row[]> => {
  await collector.stop();
  const store = await openStore({ path: folder.path });
  const rows = await store.ask<Row>(sql, params);
  await store.close();
  await start();
  return rows;
};

describe('what a browser hears', () => {
  test('is of its visitor and of who it said to be, in any way of writing, with what surveys ask by alone', async () => {
    const sara = await openBrowser();
    const other = await openBrowser();
    await shop.tell(
      late({ visitor: sara.visitor }, { id: 'own' }),
      late({ identity: '+98 912 000 0001' }, { id: 'phone', at: at + 1 }),
      late({ identity: '+989120000001' }, { id: 'unasked', kind: 'call', params: { minutes: 3 } }),
      late(
        { identity: '+989120000001' },
        { id: 'solved', at: at - 1, kind: 'ticket_solved', params: { hours: 2 } },
      ),
      late({ identity: 'else@example.com' }),
    );
    expect((await hear(sara)).map(({ id }) => id)).toEqual(['own']);
    expect((await identify(sara, ' ۰۰۹۸-۹۱۲-۰۰۰-۰۰۰۱')).json()).toEqual({ identified: true });
    expect(await hear(sara)).toEqual([
      { id: 'phone', at: at + 1, kind: 'delivery_late', params: { days: 3 } },
      { id: 'own', at, kind: 'delivery_late', params: { days: 3 } },
      { id: 'solved', at: at - 1, kind: 'ticket_solved', params: {} },
    ]);
    expect(await hear(other)).toEqual([]);
  });

  test('is the same on several devices of one person', async () => {
    const person = newPerson();
    const devices = [await openBrowser(), await openBrowser()];
    for (const device of devices) await identify(device, person.toUpperCase());
    await shop.tell(late({ identity: person }, { id: 'both' }));
    for (const device of devices) expect((await hear(device)).map(({ id }) => id)).toEqual(['both']);
  });

  test('on a shared device is of who said so last, and of nobody before', async () => {
    const [sara, ali] = [newPerson(), newPerson()];
    const device = await openBrowser();
    await shop.tell(late({ identity: sara }, { id: 'of sara' }), late({ identity: ali }, { id: 'of ali' }));
    for (const [person, id] of [
      [sara, 'of sara'],
      [ali, 'of ali'],
      [sara, 'of sara'],
    ] as const) {
      await identify(device, person);
      expect((await hear(device)).map((told) => told.id)).toEqual([id]);
    }
  });

  test('is the newest twenty of thirty days', async () => {
    const sara = await openBrowser();
    const who = { visitor: sara.visitor };
    const dayMs = 86_400_000;
    await shop.tell(
      ...Array.from({ length: 25 }, (_, day) => late(who, { id: `day ${day}`, at: at - day * dayMs })),
    );
    expect((await hear(sara)).map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, day) => `day ${day}`),
    );
    const other = await openBrowser();
    const edge = collector.clock.now - 30 * dayMs;
    await shop.tell(
      late({ visitor: other.visitor }, { id: 'just', at: edge + 1 }),
      late({ visitor: other.visitor }, { id: 'gone', at: edge }),
    );
    expect((await hear(other)).map(({ id }) => id)).toEqual(['just']);
  });

  test('is nothing without the secret, and nothing while no event of the visitor is known', async () => {
    const sara = await openBrowser();
    await shop.tell(late({ visitor: sara.visitor }));
    const wrong = { ...sara, secret: createId(Date.now()) };
    for (const answer of [await post(wrong, { ask: 'touchpoints' }), await identify(wrong, newPerson())]) {
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'secret_wrong' });
    }
    const nobody = newBrowser();
    await shop.tell(late({ visitor: nobody.visitor }));
    expect(await hear(nobody)).toEqual([]);
    expect((await post(nobody, { ask: 'tell' })).json<Told>()).toMatchObject({ events: 0, list: [] });
  });
});

test('of two rows under one id, as a failed insert may leave them, the first is told, and to nobody else', async () => {
  const [sara, ali] = [await openBrowser(), await openBrowser()];
  await shop.tell(late({ visitor: sara.visitor }, { id: 'twice' }));
  await collector.stop();
  const store = await openStore({ path: folder.path });
  const copy = {
    site: 'shop',
    id: keptId('twice'),
    at: at + 1,
    received: at,
    kind: 'delivery_late',
    identity: '',
  };
  for (const visitor of [ali.visitor, sara.visitor])
    await store.insert('ingest', 'touchpoints', [
      { ...copy, visitor, params: '{"days":9}', commit: 1_000_000 },
    ]);
  await store.close();
  await start();
  expect(await hear(ali)).toEqual([]);
  expect(await hear(sara)).toEqual([{ id: 'twice', at, kind: 'delivery_late', params: { days: 3 } }]);
});

describe('who a browser says to be', () => {
  test('may come before its events, and counts once they prove it', async () => {
    const person = newPerson();
    const journey = createJourney().view('/');
    const sara = { visitor: journey.visitor, secret: createId(Date.now()) };
    await shop.tell(late({ identity: person }, { id: 'early' }));
    expect((await identify(sara, person)).json()).toEqual({ identified: true });
    expect(await hear(sara)).toEqual([]);
    await collector.send({ ...journey.toBatch(), secret: sara.secret });
    expect((await hear(sara)).map(({ id }) => id)).toEqual(['early']);
  });

  test('said by somebody else before the events come, it is of no use to them and takes nothing away', async () => {
    const [person, another] = [newPerson(), newPerson()];
    const journey = createJourney().view('/');
    const sara = { visitor: journey.visitor, secret: createId(Date.now()) };
    const thieves = Array.from({ length: 8 }, () => ({ ...sara, secret: createId(Date.now()) }));
    await shop.tell(late({ identity: person }, { id: 'hers' }), late({ identity: another }));
    for (const thief of thieves.slice(4)) await identify(thief, another);
    await identify(sara, person);
    for (const thief of thieves.slice(0, 4)) await identify(thief, another);
    await collector.send({ ...journey.toBatch(), secret: sara.secret });
    expect((await hear(sara)).map(({ id }) => id)).toEqual(['hers']);
    for (const thief of thieves) expect((await post(thief, { ask: 'touchpoints' })).statusCode).toBe(403);
  });

  test('is answered alike whether the shop knows them or not; what is no identity is refused', async () => {
    const sara = await openBrowser();
    const known = newPerson();
    await shop.tell(late({ identity: known }));
    expect((await identify(sara, known)).body).toBe((await identify(sara, newPerson())).body);
    for (const identity of ['', '\u200f \u200b', 'a'.repeat(255)])
      expect((await identify(sara, identity)).json()).toMatchObject({ code: 'ask_invalid' });
  });

  test('is kept as a hash, once, however often a page says it', async () => {
    const sara = await openBrowser();
    const person = newPerson();
    for (let times = 0; times < 3; times++) await identify(sara, person);
    const rows = await readTable<{ identity: string }>(
      'SELECT identity FROM identities WHERE visitor = {visitor:UUID}',
      { visitor: sara.visitor },
    );
    expect(rows).toEqual([{ identity: expect.stringMatching(/^[\w-]{43}$/) }]);
  });
});

test('a visitor who asks is told of touchpoints by their id, with everything, and not of those of who they say to be', async () => {
  const sara = await openBrowser();
  const person = newPerson();
  await identify(sara, person);
  await shop.tell(
    late({ visitor: sara.visitor }, { id: 'mine', kind: 'call', params: { topic: 'پرداخت', minutes: 3 } }),
    late({ identity: person }),
  );
  const told = (await post(sara, { ask: 'tell' })).json<Told>();
  expect(told).toMatchObject({ events: 1, visits: 1, pageViews: 1 });
  expect(told.list).toEqual([
    { at, name: 'call', params: { topic: 'پرداخت', minutes: 3 } },
    { at: expect.any(Number), name: 'page_view', params: expect.objectContaining({ path: '/' }) },
  ]);
});

describe('a visitor who is forgotten', () => {
  const count = async (visitor: string): Promise<unknown> =>
    readTable(
      `SELECT (SELECT count() FROM touchpoints WHERE visitor = {visitor:UUID}) AS touchpoints,
  (SELECT count() FROM identities WHERE visitor = {visitor:UUID}) AS identities`,
      { visitor },
    );

  test('takes along their touchpoints and who they said to be, for good, and nothing of the identity', async () => {
    const sara = await openBrowser();
    const person = newPerson();
    const own = late({ visitor: sara.visitor });
    await shop.tell(own, late({ identity: person }, { id: 'of the person' }));
    await identify(sara, person);
    expect((await post(sara, { ask: 'forget' })).json<Forgotten>()).toEqual({ forgotten: 1 });
    const again = await shop.tell(own, late({ visitor: sara.visitor }, { at: collector.clock.now }));
    expect(again).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'person_erased' }, { code: 'person_erased' }],
    });
    await identify(sara, person);
    expect(await count(sara.visitor)).toEqual([{ touchpoints: 0, identities: 0 }]);
    // Still so after a restart.
    expect(await shop.tell(own)).toMatchObject({ accepted: 0 });
    const other = await openBrowser();
    await identify(other, person);
    expect((await hear(other)).map(({ id }) => id)).toEqual(['of the person']);
  });

  test('before anything of theirs has arrived, too', async () => {
    const sara = newBrowser();
    await shop.tell(late({ visitor: sara.visitor }));
    await identify(sara, newPerson());
    await post(sara, { ask: 'forget' });
    expect(await shop.tell(late({ visitor: sara.visitor }))).toMatchObject({ accepted: 0 });
    expect(await count(sara.visitor)).toEqual([{ touchpoints: 0, identities: 0 }]);
  });
});

describe('erased by the shop', () => {
  test('are touchpoints of an identity and what browsers said of it; what is sent again stays away, what is new does not', async () => {
    const person = newPerson();
    const [sara, ali] = [await openBrowser(), await openBrowser()];
    await identify(sara, person);
    const sent = [late({ identity: person }), late({ identity: person.toUpperCase() })];
    await shop.tell(
      ...sent,
      late({ visitor: sara.visitor }, { id: 'by visitor' }),
      late({ visitor: ali.visitor }),
    );
    expect(await shop.erase({ identity: ` ${person}` })).toEqual({ removed: 2, browsers: 1 });
    expect(await shop.erase({ identity: person })).toEqual({ removed: 0, browsers: 0 });
    const again = await shop.tell(...sent);
    expect(again).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'person_erased', message: expect.stringContaining('leave it out') }, {}],
    });
    expect(again.rejected).toHaveLength(2);
    expect((await hear(sara)).map(({ id }) => id)).toEqual(['by visitor']);
    collector.clock.now += 3_600_000;
    await identify(sara, person);
    await shop.tell(late({ identity: person }, { id: 'new', at: collector.clock.now }));
    expect((await hear(sara)).map(({ id }) => id)).toEqual(['new', 'by visitor']);
    collector.clock.now -= 3_600_000;
  });

  test('are those of a visitor, whose events stay', async () => {
    const sara = await openBrowser();
    const sent = late({ visitor: sara.visitor });
    await shop.tell(sent);
    await identify(sara, newPerson());
    expect(await shop.erase({ visitor: sara.visitor })).toEqual({ removed: 1, browsers: 1 });
    expect(await shop.tell(sent)).toMatchObject({ accepted: 0 });
    expect((await post(sara, { ask: 'tell' })).json<Told>()).toMatchObject({ events: 1, list: [{}] });
  });

  test('together with what is on its way at that moment', async () => {
    for (let round = 0; round < 10; round++) {
      const person = newPerson();
      const sending = Array.from({ length: 4 }, () =>
        shop.tell(...Array.from({ length: 50 }, () => late({ identity: person }))),
      );
      if (round % 2) await sending[0];
      await shop.erase({ identity: person });
      await Promise.all(sending);
      expect(await shop.erase({ identity: person })).toEqual({ removed: 0, browsers: 0 });
    }
  });

  test('only by who has signed in, in JSON, and when it is said whose', async () => {
    const body = { who: { identity: newPerson() } };
    expect((await shop.send('DELETE', body, { cookie: '' })).json()).toMatchObject({
      code: 'sign_in_needed',
    });
    expect((await shop.send('DELETE', body, { 'content-type': 'text/plain' })).json()).toMatchObject({
      code: 'json_needed',
    });
    for (const wrong of [
      {},
      { who: {} },
      { who: { identity: '' } },
      { who: { identity: '\u200b' } },
      [],
      null,
    ])
      expect((await shop.send('DELETE', wrong)).json()).toMatchObject({ code: 'who_invalid' });
  });
});

test('time takes what was kept long enough, and then what was erased needs not be held off any more', async () => {
  const { now } = collector.clock;
  const dayMs = 86_400_000;
  const person = newPerson();
  await shop.tell(
    late({ identity: person }, { id: 'old', at: now - 399 * dayMs }),
    late({ identity: person }, { id: 'young' }),
  );
  await shop.erase({ identity: newPerson() });
  await collector.stop();
  const look = async (when: number) => {
    const own = await startCollector({
      path: folder.path,
      sites: [askingShop()],
      identityKey,
      now: () => when,
    });
    await own.stop();
    const store = await openStore({ path: folder.path });
    const [row] = await store.ask<Record<string, number>>(
      `SELECT (SELECT count() FROM touchpoints FINAL WHERE id IN {ids:Array(String)}) AS kept,
  (SELECT count() > 0 FROM touchpoint_erasures) AS held, (SELECT count() > 0 FROM identities) AS said`,
      { ids: [keptId('old'), keptId('young')] },
    );
    await store.close();
    return row;
  };
  expect(await look(now)).toEqual({ kept: 2, held: 1, said: 1 });
  expect(await look(now + 2 * dayMs)).toEqual({ kept: 1, held: 1, said: 1 });
  expect(await look(now + 402 * dayMs)).toEqual({ kept: 0, held: 0, said: 0 });
  await start();
}, 60_000);

test('who a browser said to be does not grow old while it comes back', async () => {
  const person = newPerson();
  const browser = await openBrowser();
  await identify(browser, person);
  const readAt = async (): Promise<number> => {
    const [row] = await readTable<{ saidAt: number }>(
      'SELECT toUnixTimestamp64Milli(at) AS saidAt FROM identities FINAL WHERE visitor = {visitor:UUID}',
      { visitor: browser.visitor },
    );
    return row?.saidAt ?? 0;
  };
  const first = await readAt();
  const later = Date.now() + 30 * 3_600_000;
  await collector.stop();
  await start(later);
  await hear(browser);
  expect([first < later - 29 * 3_600_000, await readAt()]).toEqual([true, later]);
});
