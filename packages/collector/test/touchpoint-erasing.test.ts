import type { Forgotten, Told } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { late, newBrowser, newPerson, openAskingShop } from './touchpoint-people.js';
import { keptId } from './touchpoints.js';

let people: Awaited<ReturnType<typeof openAskingShop>>;
beforeAll(async () => {
  people = await openAskingShop();
}, 30_000);
afterAll(() => people.close(), 60_000);
const forgotten: string[] = [];

describe('a visitor who is forgotten', () => {
  const count = async (visitor: string): Promise<unknown> =>
    people.readTable(
      `SELECT (SELECT count() FROM touchpoints WHERE visitor = {visitor:UUID}) AS touchpoints,
  (SELECT count() FROM identities WHERE visitor = {visitor:UUID}) AS identities`,
      { visitor },
    );

  test('takes along their touchpoints and who they said to be, for good, and nothing of the identity', async () => {
    const sara = await people.openBrowser();
    const person = newPerson();
    const own = late({ visitor: sara.visitor });
    await people.tell(own, late({ identity: person }, { id: 'of the person' }));
    await people.identify(sara, person);
    expect((await people.post(sara, { ask: 'forget' })).json<Forgotten>()).toEqual({ forgotten: 1 });
    const again = await people.tell(
      own,
      late({ visitor: sara.visitor }, { at: people.getCollector().clock.now }),
    );
    expect(again).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'person_erased' }, { code: 'person_erased' }],
    });
    await people.identify(sara, person);
    expect(await count(sara.visitor)).toEqual([{ touchpoints: 0, identities: 0 }]);
    // Still so after a restart.
    expect(await people.tell(own)).toMatchObject({ accepted: 0 });
    const other = await people.openBrowser();
    await people.identify(other, person);
    expect((await people.hear(other)).map(({ id }) => id)).toEqual(['of the person']);
  });

  test('before anything of theirs has arrived, too', async () => {
    const sara = newBrowser();
    await people.tell(late({ visitor: sara.visitor }));
    await people.identify(sara, newPerson());
    await people.post(sara, { ask: 'forget' });
    expect(await people.tell(late({ visitor: sara.visitor }))).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'person_erased' }],
    });
    expect(await count(sara.visitor)).toEqual([{ touchpoints: 0, identities: 0 }]);
    // Still so after a restart; but anybody can make up ids, so no more is kept of them than a note for a month.
    expect(await people.tell(late({ visitor: sara.visitor }))).toMatchObject({ accepted: 0 });
    const held = await people.readTable('SELECT 1 FROM touchpoint_erasures WHERE visitor = {visitor:UUID}', {
      visitor: sara.visitor,
    });
    expect(held).toEqual([]);
  });
});

test('what is on its way of somebody who is being forgotten goes as well, whether they are known or made up', async () => {
  for (let round = 0; round < 10; round++) {
    const sara = round % 2 ? await people.openBrowser() : newBrowser();
    const sending = [
      people.tell(...Array.from({ length: 50 }, () => late({ visitor: sara.visitor }))),
      people.identify(sara, newPerson()),
      people.post(sara, { ask: 'forget' }),
      people.tell(late({ visitor: sara.visitor })),
      people.identify(sara, newPerson()),
    ];
    await Promise.all(sending);
    await people.identify(sara, newPerson());
    forgotten.push(sara.visitor);
  }
  expect(
    await people.readTable(
      `SELECT (SELECT count() FROM touchpoints WHERE visitor IN {visitors:Array(UUID)}) AS touchpoints,
  (SELECT count() FROM identities WHERE visitor IN {visitors:Array(UUID)}) AS identities`,
      { visitors: forgotten },
    ),
  ).toEqual([{ touchpoints: 0, identities: 0 }]);
}, 60_000);

describe('erased by the shop', () => {
  test('are touchpoints of an identity and what browsers said of it; what is sent again stays away, what is new does not', async () => {
    const person = newPerson();
    const [sara, ali] = [await people.openBrowser(), await people.openBrowser()];
    await people.identify(sara, person);
    const sent = [late({ identity: person }), late({ identity: person.toUpperCase() })];
    await people.tell(
      ...sent,
      late({ visitor: sara.visitor }, { id: 'by visitor' }),
      late({ visitor: ali.visitor }),
    );
    expect(await people.erase({ identity: ` ${person}` })).toEqual({ removed: 2, browsers: 1 });
    expect(await people.erase({ identity: person })).toEqual({ removed: 0, browsers: 0 });
    const again = await people.tell(...sent);
    expect(again).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'person_erased', message: expect.stringContaining('leave it out') }, {}],
    });
    expect(again.rejected).toHaveLength(2);
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(['by visitor']);
    // By this its browser knows that it has to say again who it is.
    expect(await people.isIdentified(sara)).toBe(false);
    people.getCollector().clock.now += 3_600_000;
    await people.identify(sara, person);
    expect(await people.isIdentified(sara)).toBe(true);
    await people.tell(late({ identity: person }, { id: 'new', at: people.getCollector().clock.now }));
    expect((await people.hear(sara)).map(({ id }) => id)).toEqual(['new', 'by visitor']);
    people.getCollector().clock.now -= 3_600_000;
  });

  test('leave a browser that nobody has named since unknown: it is not whoever was named before', async () => {
    const [sara, ali, mina] = [newPerson(), newPerson(), newPerson()];
    const [one, two] = [await people.openBrowser(), await people.openBrowser()];
    await people.tell(late({ identity: sara }, { id: 'of another' }), late({ identity: ali }));
    await people.identify(one, sara);
    await people.identify(one, ali);
    for (const person of [sara, mina, sara]) await people.identify(two, person);
    expect(await people.erase({ identity: ali })).toEqual({ removed: 1, browsers: 1 });
    expect([await people.hear(one), await people.isIdentified(one)]).toEqual([[], false]);
    expect((await people.hear(two)).map(({ id }) => id)).toEqual(['of another']);
    expect(await people.erase({ identity: sara })).toEqual({ removed: 1, browsers: 1 });
    expect([await people.hear(two), await people.isIdentified(two)]).toEqual([[], false]);
  });

  test('are those of a visitor, whose events stay', async () => {
    const sara = await people.openBrowser();
    const sent = late({ visitor: sara.visitor });
    await people.tell(sent);
    await people.identify(sara, newPerson());
    expect(await people.erase({ visitor: sara.visitor })).toEqual({ removed: 1, browsers: 1 });
    expect(await people.tell(sent)).toMatchObject({ accepted: 0 });
    expect((await people.post(sara, { ask: 'tell' })).json<Told>()).toMatchObject({ events: 1, list: [{}] });
  });

  test('together with what is on its way at that moment', async () => {
    for (let round = 0; round < 10; round++) {
      const person = newPerson();
      const sending = Array.from({ length: 4 }, () =>
        people.tell(...Array.from({ length: 50 }, () => late({ identity: person }))),
      );
      if (round % 2) await sending[0];
      await people.erase({ identity: person });
      await Promise.all(sending);
      expect(await people.erase({ identity: person })).toEqual({ removed: 0, browsers: 0 });
    }
  });

  test('only by who has signed in, in JSON, and when it is said whose', async () => {
    const body = { who: { identity: newPerson() } };
    expect((await people.sendDelete(body, { cookie: '' })).json()).toMatchObject({
      code: 'sign_in_needed',
    });
    expect((await people.sendDelete(body, { 'content-type': 'text/plain' })).json()).toMatchObject({
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
      expect((await people.sendDelete(wrong)).json()).toMatchObject({ code: 'who_invalid' });
  });
});

test('time takes what was kept long enough, and then what was erased needs not be held off any more', async () => {
  const { now } = people.getCollector().clock;
  const dayMs = 86_400_000;
  const person = newPerson();
  await people.tell(
    late({ identity: person }, { id: 'old', at: now - 399 * dayMs }),
    late({ identity: person }, { id: 'young' }),
  );
  await people.erase({ identity: newPerson() });
  await people.stop();
  const look = async (when: number) => {
    await people.start({ now: () => when });
    await people.stop();
    const [row] = await people.readStopped<Record<string, number>>(
      `SELECT (SELECT count() FROM touchpoints FINAL WHERE id IN {ids:Array(String)}) AS kept,
  (SELECT count() > 0 FROM touchpoint_erasures) AS held, (SELECT count() > 0 FROM identities) AS said`,
      { ids: [keptId('old'), keptId('young')] },
    );
    return row;
  };
  expect(await look(now)).toEqual({ kept: 2, held: 1, said: 1 });
  expect(await look(now + 2 * dayMs)).toEqual({ kept: 1, held: 1, said: 1 });
  expect(await look(now + 402 * dayMs)).toEqual({ kept: 0, held: 0, said: 0 });
  await people.start();
}, 60_000);
