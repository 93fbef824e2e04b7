import { createId, type Told } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJourney } from './journey.js';
import { at, late, newBrowser, newPerson, openAskingShop } from './touchpoint-people.js';
import { keptId } from './touchpoints.js';

let people: Awaited<ReturnType<typeof openAskingShop>>;
beforeAll(async () => {
  people = await openAskingShop();
}, 30_000);
afterAll(() => people.close(), 60_000);

describe('what a browser hears', () => {
  test('is of its visitor and of who it said to be, in any way of writing, with what surveys ask by alone', async () => {
    const sara = await people.openBrowser();
    const other = await people.openBrowser();
    await people.tell(
      late({ visitor: sara.visitor }, { id: 'own' }),
      late({ identity: '+98 912 000 0001' }, { id: 'phone', at: at + 1 }),
      late({ identity: '+989120000001' }, { id: 'unasked', kind: 'call', params: { minutes: 3 } }),
      late(
        { identity: '+989120000001' },
        { id: 'solved', at: at - 1, kind: 'ticket_solved', params: { hours: 2 } },
      ),
      late({ identity: 'else@example.com' }),
    );
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(['own']);
    expect((await people.identify(sara, ' ۰۰۹۸-۹۱۲-۰۰۰-۰۰۰۱')).json()).toEqual({ identified: true });
    expect(await people.hear(sara)).toEqual([
      { id: 'phone', at: at + 1, kind: 'delivery_late', params: { days: 3 } },
      { id: 'own', at, kind: 'delivery_late', params: { days: 3 } },
      { id: 'solved', at: at - 1, kind: 'ticket_solved', params: {} },
    ]);
    expect(await people.hear(other)).toEqual([]);
  });

  test('is the same on several devices of one person', async () => {
    const person = newPerson();
    const devices = [await people.openBrowser(), await people.openBrowser()];
    for (const device of devices) await people.identify(device, person.toUpperCase());
    await people.tell(late({ identity: person }, { id: 'both' }));
    for (const device of devices) expect((await people.hear(device)).map(({ id }) => id)).toEqual(['both']);
  });

  test('on a shared device is of who said so last, and of nobody before', async () => {
    const [sara, ali] = [newPerson(), newPerson()];
    const device = await people.openBrowser();
    await people.tell(late({ identity: sara }, { id: 'of sara' }), late({ identity: ali }, { id: 'of ali' }));
    for (const [person, id] of [
      [sara, 'of sara'],
      [ali, 'of ali'],
      [sara, 'of sara'],
    ] as const) {
      await people.identify(device, person);
      expect((await people.hear(device)).map((told) => told.id)).toEqual([id]);
    }
  });

  test('is the newest twenty of thirty days', async () => {
    const sara = await people.openBrowser();
    const who = { visitor: sara.visitor };
    const dayMs = 86_400_000;
    await people.tell(
      ...Array.from({ length: 25 }, (_, day) => late(who, { id: `day ${day}`, at: at - day * dayMs })),
    );
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, day) => `day ${day}`),
    );
    const other = await people.openBrowser();
    const edge = people.getCollector().clock.now - 30 * dayMs;
    await people.tell(
      late({ visitor: other.visitor }, { id: 'just', at: edge + 1 }),
      late({ visitor: other.visitor }, { id: 'gone', at: edge }),
    );
    expect((await people.hear(other)).map(({ id }) => id)).toEqual(['just']);
  });

  test('is nothing without the secret, and nothing while no event of the visitor is known', async () => {
    const sara = await people.openBrowser();
    await people.tell(late({ visitor: sara.visitor }));
    const wrong = { ...sara, secret: createId(Date.now()) };
    for (const answer of [
      await people.post(wrong, { ask: 'touchpoints' }),
      await people.identify(wrong, newPerson()),
    ]) {
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'secret_wrong' });
    }
    const nobody = newBrowser();
    await people.tell(late({ visitor: nobody.visitor }));
    expect(await people.hear(nobody)).toEqual([]);
    expect((await people.post(nobody, { ask: 'tell' })).json<Told>()).toMatchObject({ events: 0, list: [] });
  });
});

test('of two rows under one id, as a failed insert may leave them, the first is told, and to nobody else', async () => {
  const [sara, ali] = [await people.openBrowser(), await people.openBrowser()];
  await people.tell(late({ visitor: sara.visitor }, { id: 'twice' }));
  await people.stop();
  const row = {
    site: 'shop',
    id: keptId('twice'),
    at: at + 1,
    received: at,
    kind: 'delivery_late',
    identity: '',
  };
  await people.insertStopped(
    'touchpoints',
    ...[ali, sara].map(({ visitor }) => ({ ...row, visitor, params: '{"days":9}', commit: 1_000_000 })),
  );
  await people.start();
  expect(await people.hear(ali)).toEqual([]);
  expect(await people.hear(sara)).toEqual([{ id: 'twice', at, kind: 'delivery_late', params: { days: 3 } }]);
});

describe('who a browser says to be', () => {
  test('may come before its events, and counts once they prove it', async () => {
    const person = newPerson();
    const journey = createJourney().view('/');
    const sara = { visitor: journey.visitor, secret: createId(Date.now()) };
    await people.tell(late({ identity: person }, { id: 'early' }));
    expect((await people.identify(sara, person)).json()).toEqual({ identified: true });
    expect(await people.hear(sara)).toEqual([]);
    await people.getCollector().send({ ...journey.toBatch(), secret: sara.secret });
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(['early']);
  });

  test('said by somebody else before the events come, it is of no use to them and takes nothing away', async () => {
    const [person, another] = [newPerson(), newPerson()];
    const journey = createJourney().view('/');
    const sara = { visitor: journey.visitor, secret: createId(Date.now()) };
    const thieves = Array.from({ length: 8 }, () => ({ ...sara, secret: createId(Date.now()) }));
    await people.tell(late({ identity: person }, { id: 'hers' }), late({ identity: another }));
    for (const thief of thieves.slice(4)) await people.identify(thief, another);
    await people.identify(sara, person);
    for (const thief of thieves.slice(0, 4)) await people.identify(thief, another);
    await people.getCollector().send({ ...journey.toBatch(), secret: sara.secret });
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(['hers']);
    for (const thief of thieves)
      expect((await people.post(thief, { ask: 'touchpoints' })).statusCode).toBe(403);
  });

  test('is answered alike whether the shop knows them or not; what is no identity is refused', async () => {
    const sara = await people.openBrowser();
    const known = newPerson();
    await people.tell(late({ identity: known }));
    expect((await people.identify(sara, known)).body).toBe((await people.identify(sara, newPerson())).body);
    for (const identity of ['', '\u200f \u200b', 'a'.repeat(255)])
      expect((await people.identify(sara, identity)).json()).toMatchObject({ code: 'ask_invalid' });
  });

  test('is kept as a hash, once, however often a page says it', async () => {
    const sara = await people.openBrowser();
    const person = newPerson();
    for (let times = 0; times < 3; times++) await people.identify(sara, person);
    const rows = await people.readTable<{ identity: string }>(
      'SELECT identity FROM identities WHERE visitor = {visitor:UUID}',
      { visitor: sara.visitor },
    );
    expect(rows).toEqual([{ identity: expect.stringMatching(/^[\w-]{43}$/) }]);
  });
});

test('a visitor who asks is told of touchpoints by their id, with everything, and not of those of who they say to be', async () => {
  const sara = await people.openBrowser();
  const person = newPerson();
  await people.identify(sara, person);
  await people.tell(
    late({ visitor: sara.visitor }, { id: 'mine', kind: 'call', params: { topic: 'پرداخت', minutes: 3 } }),
    late({ identity: person }),
  );
  const told = (await people.post(sara, { ask: 'tell' })).json<Told>();
  expect(told).toMatchObject({ events: 1, visits: 1, pageViews: 1, identified: true });
  expect((await people.post(await people.openBrowser(), { ask: 'tell' })).json()).toMatchObject({
    identified: false,
  });
  expect(told.list).toEqual([
    { at, name: 'call', params: { topic: 'پرداخت', minutes: 3 } },
    { at: expect.any(Number), name: 'page_view', params: expect.objectContaining({ path: '/' }) },
  ]);
});

test('who a browser said to be does not grow old while it comes back', async () => {
  const person = newPerson();
  const browser = await people.openBrowser();
  await people.identify(browser, person);
  const readAt = async (): Promise<number> => {
    const [row] = await people.readTable<{ saidAt: number }>(
      'SELECT toUnixTimestamp64Milli(at) AS saidAt FROM identities FINAL WHERE visitor = {visitor:UUID}',
      { visitor: browser.visitor },
    );
    return row?.saidAt ?? 0;
  };
  const first = await readAt();
  const later = Date.now() + 30 * 3_600_000;
  await people.stop();
  await people.start({ now: () => later });
  await people.hear(browser);
  expect([first < later - 29 * 3_600_000, await readAt()]).toEqual([true, later]);
});
test('who a browser said to be is no longer known when the key is another; said again, they are', async () => {
  const person = newPerson();
  const browser = await people.openBrowser();
  expect(await people.isIdentified(browser)).toBe(false);
  await people.identify(browser, person);
  expect(await people.isIdentified(browser)).toBe(true);
  await people.stop();
  await people.start({ identityKey: 'another key than the one that was lost' });
  expect(await people.isIdentified(browser)).toBe(false);
  expect((await people.post(browser, { ask: 'tell' })).json()).toMatchObject({ identified: false });
  await people.tell(late({ identity: person }, { id: 'by another key' }));
  await people.identify(browser, person);
  expect(await people.isIdentified(browser)).toBe(true);
  expect(await people.hear(browser)).toHaveLength(1);
  await people.stop();
  await people.start();
  expect(await people.isIdentified(browser)).toBe(false);
});

test('of a browser that is not known yet it is not said whether who it is is known', async () => {
  const nobody = newBrowser();
  await people.identify(nobody, newPerson());
  expect((await people.post(nobody, { ask: 'touchpoints' })).json()).toEqual({ touchpoints: [] });
});
