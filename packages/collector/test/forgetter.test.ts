import { createId } from '@safar/schema';
import { expect, test } from 'vitest';
import { createForgetter } from '../src/asks/forgetter.js';
import { isProven } from '../src/asks/is-proven.js';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector } from './collector.js';
import { createJourney } from './journey.js';
import { leftContact, publicKey } from './left-contact.js';
import { shop } from './shop.js';

test('questions are few: thirty in a minute of one address, and no more', async () => {
  const own = await startCollector();
  const nobody = { visitor: createId(Date.now()), secret: createId(Date.now()) };
  const answers = [];
  for (let count = 0; count < 31; count++)
    answers.push((await own.post({ v: 1, site: 'shop', ...nobody, ask: 'tell' })).statusCode);
  expect(answers).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
  await own.stop();
}, 60_000);

test('where one table refuses, the proof stays, and who asks again is forgotten after all', async () => {
  const own = createFolder();
  const first = await startCollector({ path: own.path });
  const secret = createId(Date.now());
  const journey = createJourney().view('/');
  await first.send({ ...journey.toBatch(), secret });
  await first.ask('visits');
  await first.stop();

  const store = await openStore({ path: own.path });
  let refusals = 1;
  const { settle, forget } = createForgetter({
    store: {
      ...store,
      run: async (sql, params) => {
        if (sql.includes('showings') && refusals-- > 0) throw new Error('refused');
        return store.run(sql, params);
      },
    },
    // Nothing else comes in or is derived here.
    writer: { getCommit: () => 0, write: async () => {}, drain: async () => {} },
    keeper: {
      onCommit: () => {},
      touch: () => {},
      touchAside: async () => {},
      onSales: () => {},
      whenDerived: async () => {},
      derive: async () => {},
      stop: async () => {},
    },
    holdTouchpoints: async () => {},
    settleTouchpoints: async () => {},
    now: () => first.clock.now,
    onError: () => {},
  });
  await settle();
  await expect(forget('shop', journey.visitor)).rejects.toThrow('refused');
  expect(await isProven(store, 'shop', journey.visitor, secret)).toBe(true);
  expect(await forget('shop', journey.visitor)).toBe(1);
  expect(await isProven(store, 'shop', journey.visitor, secret)).toBeUndefined();
  await store.close();
  own.remove();
}, 60_000);

test('somebody of whom no event arrived loses the contact that came before it, and what is still on its way', async () => {
  const own = createFolder();
  const config = { ...shop, contacts: { publicKey } };
  const sites = [{ config, text: JSON.stringify(config) }];
  const start = () => startCollector({ path: own.path, sites });
  const secret = createId(Date.now());
  const [sara, other] = [createJourney(), createJourney()].map((journey) =>
    journey.view('/').do('survey_answer', leftContact(journey.time)),
  );
  if (!sara || !other) throw new Error('nobody');
  const first = await start();
  for (const journey of [sara, other]) await first.send({ ...journey.toBatch(), secret });
  await first.stop();
  // As after a crash between the two: a contact is stored before its event.
  const store = await openStore({ path: own.path });
  const count = async (from: typeof store): Promise<number[]> => {
    const rows = await from.ask<{ rows: number }>(
      `SELECT countIf(visitor = {visitor:UUID}) AS rows FROM contacts UNION ALL
SELECT countIf(visitor != {visitor:UUID}) FROM contacts UNION ALL SELECT countIf(visitor = {visitor:UUID}) FROM events`,
      { visitor: sara.visitor },
    );
    return rows.map(({ rows: each }) => each).toSorted((a, b) => a - b);
  };
  await store.run('ALTER TABLE events DELETE WHERE visitor = {visitor:UUID} SETTINGS mutations_sync = 1', {
    visitor: sara.visitor,
  });
  expect(await count(store)).toEqual([0, 1, 1]);
  await store.close();

  const second = await start();
  const asked = await second.post({ v: 1, site: 'shop', visitor: sara.visitor, secret, ask: 'forget' });
  expect(asked.json()).toEqual({ forgotten: 0 });
  // What the browser sends again is answered, and dropped.
  expect((await second.send({ ...sara.toBatch(), secret })).accepted).toBe(2);
  await second.stop();
  const after = await openStore({ path: own.path });
  expect(await count(after)).toEqual([0, 0, 1]);
  await after.close();
  own.remove();
}, 120_000);
