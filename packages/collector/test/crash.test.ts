import { type Panels, type TouchpointAnswer } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, startChild } from './child-collector.js';
import { createFolder } from './collector.js';
import { createJourney, type Journey } from './journey.js';
import { leftContact } from './left-contact.js';

const folder = createFolder();
beforeAll(buildChild, 60_000);
afterAll(folder.remove, 60_000);

type Child = Awaited<ReturnType<typeof startChild>>;

interface Line {
  id: string;
  name?: string;
}
const readLines = async (child: Child, path: string): Promise<Line[]> => {
  const text = await (await child.get(`/v1/sites/shop/${path}`)).text();
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
};
const readEvents = (child: Child): Promise<Line[]> => readLines(child, 'export?format=ndjson');
const readContacts = (child: Child): Promise<Line[]> => readLines(child, 'contacts');
const readVisits = async (child: Child): Promise<Panels['visits']['rows']> => {
  const answer = await child.get('/v1/sites/shop/panels/visits?limit=1000');
  const panel = (await answer.json()) as Panels['visits'];
  return panel.rows;
};

/** Somebody who looks at two pages; every fourth leaves a contact. */
const createVisit = (_: unknown, index: number): Journey => {
  const journey = createJourney({ at: Date.now() - 60_000 })
    .view('/')
    .wait(1_000)
    .leave(900)
    .wait(1)
    .view('/products/1')
    .do('view_item');
  if (index % 4 > 0) return journey;
  return journey.do('survey_answer', leftContact(Date.now()));
};

test(
  'killed again and again: whatever was acknowledged is in the figures once, and so is what is sent again',
  { timeout: 180_000 },
  async () => {
    const all: Journey[] = [];
    const acknowledged = new Set<Journey>();
    const rounds = 6;
    let child = await startChild(folder.path);
    for (let round = 0; round < rounds; round++) {
      const visits = Array.from({ length: 40 }, createVisit);
      all.push(...visits);
      let taken = 0;
      await new Promise<void>((resolve) => {
        const posts = visits.map(async (visit) => {
          const answer = await child.post(visit.toBatch({ sentAt: Date.now() })).catch(() => undefined);
          if (!answer?.ok) return;
          acknowledged.add(visit);
          // In the midst of them: some are stored and not yet derived, some on their way.
          if (++taken === 5 * (round + 1)) resolve();
        });
        void Promise.all(posts).then(() => resolve());
      });
      await child.kill();
      child = await startChild(folder.path);

      const events = await readEvents(child);
      const contacts = new Set((await readContacts(child)).map(({ id }) => id));
      for (const { id, name } of events) if (name === 'survey_answer') expect(contacts.has(id)).toBe(true);
      const stored = new Set(events.map(({ id }) => id));
      for (const visit of acknowledged) for (const { id } of visit.events) expect(stored.has(id)).toBe(true);
      const shown = new Map((await readVisits(child)).map((row) => [row.visit, row]));
      for (const visit of acknowledged)
        expect(shown.get(visit.visit)?.pages.map(({ path }) => path)).toEqual(['/', '/products/1']);
    }

    expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * 5);
    expect(acknowledged.size).toBeLessThan(all.length);
    // The browsers send again what nobody acknowledged, and some of what somebody did.
    for (const visit of all)
      expect((await child.post(visit.toBatch({ sentAt: Date.now() }))).status).toBe(200);
    const ids = (await readEvents(child)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(all.flatMap(({ events }) => events.map(({ id }) => id)).toSorted());
    const left = (await readContacts(child)).map(({ id }) => id);
    const given = all.flatMap(({ events }) => events.filter(({ name }) => name === 'survey_answer'));
    expect(given.length).toBe(all.length / 4);
    expect(left.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
    const rows = await readVisits(child);
    expect(rows.map(({ visit }) => visit).toSorted()).toEqual(all.map(({ visit }) => visit).toSorted());
    expect(rows.every(({ pages, events }) => pages.length === 2 && events.length === 1)).toBe(true);
    await child.kill();
  },
);

test(
  'killed while touchpoints come in: what was acknowledged is known, and what was erased stays away',
  { timeout: 180_000 },
  async () => {
    const url = '/v1/sites/shop/touchpoints';
    let child = await startChild(folder.path);
    const send = async (batch: unknown[]): Promise<TouchpointAnswer | undefined> => {
      const answer = await child.send('POST', url, { touchpoints: batch }).catch(() => undefined);
      return answer?.ok ? ((await answer.json()) as TouchpointAnswer) : undefined;
    };
    const all: unknown[][] = [];
    for (let round = 0; round < 3; round++) {
      const batches = Array.from({ length: 60 }, (_, number) =>
        Array.from({ length: 50 }, (__, n) => ({
          id: `${round} ${number} ${n}`,
          at: Date.now() - n,
          kind: 'call',
          who: { identity: `person ${round}` },
        })),
      );
      all.push(...batches);
      const acknowledged: unknown[][] = [];
      await new Promise<void>((resolve) => {
        const posts = batches.map(async (batch) => {
          if (!(await send(batch))) return;
          if (acknowledged.push(batch) === 10 * (round + 1)) resolve();
        });
        void Promise.all(posts).then(() => resolve());
      });
      await child.kill();
      child = await startChild(folder.path);
      expect(acknowledged.length).toBeGreaterThanOrEqual(10);
      for (const batch of acknowledged)
        expect(await send(batch)).toEqual({ accepted: 50, known: 50, rejected: [] });
    }
    for (const batch of all) expect(await send(batch)).toMatchObject({ accepted: 50 });
    for (const batch of all) expect(await send(batch)).toMatchObject({ known: 50 });
    const erased = await child.send('DELETE', url, { who: { identity: 'person 1' } });
    expect(await erased.json()).toEqual({ removed: 3_000, browsers: 0 });
    await child.kill();
    child = await startChild(folder.path);
    for (const batch of all.slice(60, 70)) expect((await send(batch))?.rejected).toHaveLength(50);
    await child.kill();
  },
);
