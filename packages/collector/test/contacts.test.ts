import { generateKeyPairSync } from 'node:crypto';
import { createId, sealContact, type SafarEvent } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SealedContact } from '../src/index.js';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';
import { shop } from './shop.js';

const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
  format: 'jwk',
});
const publicKey = Buffer.concat([
  Buffer.of(4),
  Buffer.from(x, 'base64url'),
  Buffer.from(y, 'base64url'),
]).toString('base64url');
const place = { site: 'shop', survey: 'call-me', question: 'contact' };
const seal = (reach: string): Promise<string> => sealContact({ reach, name: 'سارا' }, publicKey, place);

const config = {
  ...shop,
  contacts: { publicKey, keep: '90d' },
  surveys: [{ id: 'call-me', template: 'talk-to-us' as const, when: [{ manual: true as const }] }],
};
const closed = { ...shop, site: 'closed' };
const sites = [config, closed].map((each) => ({ config: each, text: JSON.stringify(each) }));

const folder = createFolder();
let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ path: folder.path, sites });
}, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

const leave = (
  journey: Journey,
  params: Record<string, unknown>,
  showing = createId(Date.UTC(2026, 9, 1)),
): Journey =>
  journey.do('survey_answer', {
    survey: 'call-me',
    showing,
    question: 'contact',
    revision: 1,
    value: 1,
    dir: 'rtl',
    language: 'fa',
    ...params,
  });
const list = async (door = collector, query = ''): Promise<SealedContact[]> =>
  (await door.get(`/v1/sites/shop/contacts${query}`)).body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SealedContact);
const listOf = async ({ visitor }: Journey): Promise<SealedContact[]> =>
  (await list()).filter((contact) => contact.visitor === visitor);
const remove = (query: string) =>
  collector.app.server.inject({
    method: 'DELETE',
    url: `/v1/sites/shop/contacts?${query}`,
    headers: { cookie: cookie },
  });
let cookie = '';
beforeAll(async () => {
  cookie = await collector.signIn();
});

const readEvents = async (door = collector): Promise<SafarEvent[]> => {
  const events: SafarEvent[] = [];
  for await (const line of door.app.exportEvents('shop')) events.push(JSON.parse(line) as SafarEvent);
  return events;
};

test('a contact is kept once, apart from its answer, however often it is sent', async () => {
  const sealed = await seal('+989121234567');
  const journey = leave(createJourney().view('/'), { sealed });
  for (let times = 0; times < 3; times++)
    expect(await collector.send(journey.toBatch())).toEqual({ accepted: 2, rejected: [] });
  expect(await listOf(journey)).toEqual([
    {
      id: journey.events[1]?.id,
      at: journey.events[1]?.at,
      survey: 'call-me',
      question: 'contact',
      place: 'page',
      visitor: journey.visitor,
      sealed,
      bot: false,
      walk: false,
    },
  ]);
  const walked = leave(
    createJourney()
      .view('/')
      .do('walk_start', { walk: { persona: 'Sara' } }),
    { sealed },
  );
  await collector.send(walked.toBatch());
  expect(await listOf(walked)).toMatchObject([{ walk: true }]);
  const exported = (await readEvents()).filter(({ name }) => name === 'survey_answer');
  expect(exported.at(-1)?.params).toMatchObject({ question: 'contact', value: 1 });
  expect(JSON.stringify(exported)).not.toContain('sealed');
  expect(JSON.stringify(exported)).not.toContain(sealed.slice(100, 140));
});

test('the report counts who left one, out of those asked, and shows none', async () => {
  const skipped = leave(createJourney().view('/'), { value: null });
  await collector.send(skipped.toBatch());
  const panel = await collector.ask('surveys', 'from=2026-09-01&to=2026-12-01&lang=en');
  const row = panel.rows[0]?.questions.find(({ question }) => question === 'contact');
  expect(row).toMatchObject({ type: 'contact', answers: 2, skipped: 0, values: [], words: [] });
  expect(row?.figures[0]).toMatchObject({ id: 'surveys.contact', n: 2, value: null });
  expect(JSON.stringify(panel)).not.toContain('sealed');
});

test('what is corrected replaces, what is taken back is gone, and neither comes back with a copy', async () => {
  const journey = createJourney().view('/');
  const showing = createId(Date.UTC(2026, 9, 1));
  leave(journey, { sealed: await seal('+98912') }, showing);
  await collector.send(journey.toBatch());
  const corrected = await seal('+989121234567');
  leave(journey, { sealed: corrected, revision: 2 }, showing);
  await collector.send(journey.toBatch());
  expect((await listOf(journey)).map(({ sealed }) => sealed)).toEqual([corrected]);
  leave(journey, { sealed: '', value: null, revision: 3 }, showing);
  await collector.send(journey.toBatch());
  await collector.send(journey.toBatch());
  expect(await listOf(journey)).toEqual([]);
});

test('what is not sealed as browsers seal it is refused, named and counted, and the rest is kept', async () => {
  const good = await seal('sara@example.com');
  const journey = createJourney().view('/');
  for (const params of [
    { sealed: 'sara@example.com' },
    { sealed: `${good}A` },
    { sealed: good.slice(0, -1) },
    { sealed: `BQ${good.slice(2)}` },
    { sealed: 7 },
    { sealed: good, value: 'sara@example.com' },
    { sealed: '' },
  ])
    leave(journey, params);
  const before = collector.app.readCounters()['event_contact_invalid'] ?? 0;
  const answer = await collector.send(journey.toBatch());
  expect(answer.accepted).toBe(1);
  expect(answer.rejected.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 'contact_invalid'));
  expect(collector.app.readCounters()['event_contact_invalid']).toBe(before + 7);
  expect(await listOf(journey)).toEqual([]);
});

test('a site without a key takes no contact, nor the word that one was left, but lets one be taken back', async () => {
  const journey = createJourney({ site: 'closed' }).view('/');
  leave(journey, { sealed: await seal('sara@example.com') });
  leave(journey, { sealed: '', value: null, revision: 2 });
  leave(journey, { value: 1 });
  expect(await collector.send(journey.toBatch())).toEqual({
    accepted: 3,
    rejected: [{ id: journey.events[1]?.id, code: 'contact_unasked' }],
  });
  expect(collector.app.readCounters()['event_contact_unasked']).toBe(1);
  expect((await collector.get('/v1/sites/closed/contacts')).body).toBe('');
});

test('what a robot left is marked, also what it left before there was the mark', async () => {
  const journey = createJourney().view('/');
  leave(journey, { sealed: await seal('bot@example.com') });
  await collector.post(journey.toBatch(), { 'user-agent': 'Googlebot/2.1' });
  expect(await listOf(journey)).toMatchObject([{ bot: true }]);
  const before = await list();
  expect(before.filter(({ bot }) => bot)).toHaveLength(1);

  await collector.stop();
  const store = await openStore({ path: folder.path });
  await store.run('ALTER TABLE contacts DROP COLUMN bot');
  await store.run(
    "ALTER TABLE migrations DELETE WHERE name = '0010-contacts-of-robots.sql' SETTINGS mutations_sync = 1",
  );
  await store.close();
  collector = await startCollector({ path: folder.path, sites });
  cookie = await collector.signIn();
  expect(await list()).toEqual(before);
}, 60_000);

test('a parameter of that name in an event of the page’s own stays there', async () => {
  const journey = createJourney().view('/').do('letter', { sealed: 'with wax' });
  await collector.send(journey.toBatch());
  expect((await readEvents()).find(({ name }) => name === 'letter')?.params).toEqual({ sealed: 'with wax' });
});

test('who is removed stays away, also from a copy that comes late', async () => {
  const [one, other] = [createJourney().view('/'), createJourney().view('/')];
  leave(one, { sealed: await seal('a@example.com') });
  leave(other, { sealed: await seal('b@example.com') });
  await collector.send(one.toBatch());
  await collector.send(other.toBatch());
  const [contact] = await listOf(one);
  expect((await remove(`id=${contact?.id ?? ''}`)).json()).toEqual({ removed: 1 });
  expect((await remove(`id=${contact?.id ?? ''}`)).json()).toEqual({ removed: 0 });
  await collector.send(one.toBatch());
  expect(await listOf(one)).toEqual([]);
  expect(await listOf(other)).toHaveLength(1);
});

test('contacts are for those who have signed in, and a wrong question is refused in words', async () => {
  for (const method of ['GET', 'DELETE'] as const)
    expect((await collector.app.server.inject({ method, url: '/v1/sites/shop/contacts' })).statusCode).toBe(
      401,
    );
  for (const query of ['', 'id=1', `id=${createId(1)}&before=1`, 'before=yesterday'])
    expect((await remove(query)).json()).toMatchObject({ code: 'contacts_filter' });
  expect((await collector.get('/v1/sites/shop/contacts?since=x')).json()).toMatchObject({
    code: 'contacts_filter',
  });
  expect(await list(collector, '?survey=other')).toEqual([]);
  expect(await list(collector, `?since=${Date.UTC(2026, 11, 1)}`)).toEqual([]);
});

test('who asks to be forgotten takes the contact along, physically; and time takes what it should', async () => {
  const secret = createId(Date.now());
  const journey = leave(createJourney().view('/'), { sealed: await seal('c@example.com') });
  await collector.send({ ...journey.toBatch(), secret });
  expect(await listOf(journey)).toHaveLength(1);
  const forgotten = await collector.post({
    v: 1,
    site: 'shop',
    visitor: journey.visitor,
    secret,
    ask: 'forget',
  });
  expect(forgotten.json()).toEqual({ forgotten: 2 });
  expect((await list()).some(({ visitor }) => visitor === journey.visitor)).toBe(false);

  const kept = await list();
  expect(kept.length).toBeGreaterThan(0);
  const { now } = collector.clock;
  await collector.stop();
  const count = async (): Promise<{ all: number; own: number; text: number }> => {
    const store = await openStore({ path: folder.path });
    const [row] = await store.ask<{ all: number; own: number; text: number }>(
      `SELECT count() AS all, countIf(visitor = {visitor:UUID}) AS own, countIf(sealed != '') AS text FROM contacts`,
      { visitor: journey.visitor },
    );
    const params = await store.ask<{ rows: number }>(
      `SELECT count() AS rows FROM events WHERE name = 'survey_answer' AND position(params, 'sealed') > 0`,
    );
    await store.close();
    expect(params).toEqual([{ rows: 0 }]);
    return row ?? { all: -1, own: -1, text: -1 };
  };
  expect((await count()).own).toBe(0);

  // The next start sweeps: what was corrected or taken back is no longer there.
  const soon = await startCollector({ path: folder.path, sites, now: () => now });
  expect(await list(soon)).toEqual(kept);
  await soon.stop();
  expect((await count()).text).toBe(kept.length);

  const late = await startCollector({ path: folder.path, sites, now: () => now + 91 * 86_400_000 });
  expect(await list(late)).toEqual([]);
  await late.stop();
  expect(await count()).toEqual({ all: 0, own: 0, text: 0 });
  collector = await startCollector({ path: folder.path, sites });
}, 120_000);
