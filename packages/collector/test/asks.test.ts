import { createId, type Forgotten, type Told } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

const folder = createFolder();
let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ path: folder.path });
}, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

/** Somebody who has seen two pages and answered, with the secret of their browser. */
const sendVisitor = async () => {
  const secret = createId(Date.now());
  const journey = createJourney().view('/').wait(1_000).view('/cart', { title: 'سبد' });
  journey.do('survey_answer', {
    survey: 'nps',
    showing: createId(Date.now()),
    question: 'score',
    revision: 1,
    value: 9,
    dir: 'rtl',
    language: 'fa',
  });
  await collector.send({ ...journey.toBatch(), secret });
  return { secret, visitor: journey.visitor, journey };
};
const ask = (
  ask: 'tell' | 'forget',
  { visitor, secret }: { visitor: string; secret: string },
  door = collector,
) => door.post({ v: 1, site: 'shop', visitor, secret, ask });
const readVisitors = async (door = collector) => {
  const visitors: unknown[] = [];
  for await (const line of door.app.exportEvents('shop')) {
    const event: { visitor?: string } = JSON.parse(line);
    visitors.push(event.visitor);
  }
  return visitors;
};

describe('a visitor who asks', () => {
  test('what is known is told everything, newest first, and nobody else', async () => {
    const sara = await sendVisitor();
    const other = await sendVisitor();
    const told = (await ask('tell', sara)).json<Told>();
    expect(told).toMatchObject({ events: 3, visits: 1, pageViews: 2, answers: 1 });
    expect(told.firstAt).toBe(sara.journey.events[0]?.at);
    expect(told.list.map(({ name }) => name)).toEqual(['survey_answer', 'page_view', 'page_view']);
    expect(told.list[1]?.params).toMatchObject({ path: '/cart', title: 'سبد' });
    expect(JSON.stringify(told)).not.toContain(other.visitor);
  });

  test.each(['tell', 'forget'] as const)(
    'to %s with another secret is refused, and changes nothing',
    async (what) => {
      const sara = await sendVisitor();
      const other = await sendVisitor();
      for (const secret of [createId(Date.now()), other.secret]) {
        const answer = await ask(what, { ...sara, secret });
        expect(answer.statusCode).toBe(403);
        expect(answer.json()).toMatchObject({ code: 'secret_wrong' });
      }
      expect((await ask('tell', sara)).json<Told>().events).toBe(3);
    },
  );

  test('is known by the first secret: whoever sends events with the id and another one later proves nothing', async () => {
    const sara = await sendVisitor();
    const secret = createId(Date.now());
    collector.clock.now += 60_000;
    await collector.send({ ...sara.journey.view('/again').toBatch(), secret });
    expect((await ask('tell', { ...sara, secret })).statusCode).toBe(403);
    expect((await ask('tell', sara)).json<Told>().events).toBe(4);
  });

  test('and of whom nothing is known is told so; one whose browser never said a secret is told nothing', async () => {
    const nobody = { visitor: createId(Date.now()), secret: createId(Date.now()) };
    expect((await ask('tell', nobody)).json()).toMatchObject({ events: 0, list: [] });
    expect((await ask('forget', nobody)).json()).toEqual({ forgotten: 0 });
    const old = createJourney().view('/');
    await collector.send(old.toBatch());
    expect((await ask('tell', { visitor: old.visitor, secret: createId(Date.now()) })).statusCode).toBe(403);
    expect((await ask('tell', { ...nobody, secret: 'no id' })).json()).toMatchObject({ code: 'ask_invalid' });
  });
});

describe('a visitor who asks to be forgotten', () => {
  test('is in no table, no figure and no export any more; others are', async () => {
    const other = await sendVisitor();
    const sara = await sendVisitor();
    const before = (await collector.ask('visits')).rows.length;
    expect((await ask('forget', sara)).json<Forgotten>()).toEqual({ forgotten: 3 });
    expect((await collector.ask('visits')).rows).toHaveLength(before - 1);
    const visitors = await readVisitors();
    expect(visitors).not.toContain(sara.visitor);
    expect(visitors).toContain(other.visitor);
    expect((await ask('forget', sara)).json()).toEqual({ forgotten: 0 });
  });

  test('stays forgotten: what was still on its way is taken and dropped, after a restart as well', async () => {
    const sara = await sendVisitor();
    await ask('forget', sara);
    const late = { ...sara.journey.view('/late').toBatch(), secret: sara.secret };
    expect((await collector.send(late)).accepted).toBeGreaterThan(0);
    expect(await readVisitors()).not.toContain(sara.visitor);
    await collector.stop();
    collector = await startCollector({ path: folder.path });
    await collector.send(late);
    expect(await readVisitors()).not.toContain(sara.visitor);
  });

  test('is forgotten at the next start when the collector died over it', async () => {
    const sara = await sendVisitor();
    await collector.stop();
    const store = await openStore({ path: folder.path });
    await store.insert('keeper', 'forgotten', [
      { site: 'shop', visitor: sara.visitor, at: collector.clock.now, erased: false },
    ]);
    await store.close();
    collector = await startCollector({ path: folder.path });
    expect(await readVisitors()).not.toContain(sara.visitor);
  });

  test('is forgotten before anything has arrived, too', async () => {
    const secret = createId(Date.now());
    const journey = createJourney().view('/');
    expect((await ask('forget', { visitor: journey.visitor, secret })).json()).toEqual({ forgotten: 0 });
    await collector.send({ ...journey.toBatch(), secret });
    expect(await readVisitors()).not.toContain(journey.visitor);
  });

  test('leaves nothing behind in the tables that journeys are kept in', async () => {
    const sara = await sendVisitor();
    await collector.ask('visits');
    await collector.stop();
    // Set aside once, as somebody whose events could not be read.
    const before = await openStore({ path: folder.path });
    await before.insert('keeper', 'derived', [
      { name: `visitor shop ${sara.visitor}`, commit: 1, rules: 'done' },
    ]);
    await before.close();
    collector = await startCollector({ path: folder.path });
    await ask('forget', sara);
    await collector.stop();
    const store = await openStore({ path: folder.path });
    for (const table of ['events', 'visits', 'visitors', 'showings', 'answers']) {
      const [row] = await store.ask<{ rows: number }>(
        `SELECT count() AS rows FROM ${table} WHERE visitor = {visitor:UUID}`,
        { visitor: sara.visitor },
      );
      expect(row?.rows, table).toBe(0);
    }
    const [marks] = await store.ask<{ marks: number }>(
      'SELECT count() AS marks FROM derived WHERE position(name, {visitor:String}) > 0',
      { visitor: sara.visitor },
    );
    expect(marks?.marks).toBe(0);
    await store.close();
    collector = await startCollector({ path: folder.path });
  });

  test('is not even noted any more when nothing can arrive from them', async () => {
    const sara = await sendVisitor();
    await ask('forget', sara);
    await collector.stop();
    const readNotes = async () => {
      const store = await openStore({ path: folder.path });
      const [row] = await store.ask<{ notes: number }>(
        'SELECT count() AS notes FROM forgotten WHERE visitor = {visitor:UUID}',
        { visitor: sara.visitor },
      );
      await store.close();
      return row?.notes;
    };
    expect(await readNotes()).toBe(2);
    const { now } = collector.clock;
    collector = await startCollector({ path: folder.path, now: () => now + 31 * 86_400_000 });
    await collector.stop();
    expect(await readNotes()).toBe(0);
    collector = await startCollector({ path: folder.path });
  });
}, 60_000);
