import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createId } from '@safar/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { askingShop, createShopDoor, identityKey, keptId } from './touchpoints.js';

const folder = createFolder();
const logged: string[] = [];
const start = (): Promise<Collector> =>
  startCollector({
    path: folder.path,
    sites: [askingShop(), askingShop({ site: 'other' })],
    identityKey,
    keyFile: join(folder.path, 'api-key'),
    logger: { level: 'trace', stream: { write: (line: string) => void logged.push(line) } },
  });
let collector: Collector;
let door: ReturnType<typeof createShopDoor>;
beforeAll(async () => {
  collector = await start();
  door = createShopDoor(collector);
}, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

const at = Date.UTC(2026, 9, 1, 9);
let next = 0;
const touchpoint = (changes: Record<string, unknown> = {}) => ({
  id: `t${++next}`,
  at,
  kind: 'ticket_solved',
  who: { identity: 'sara@example.com' },
  params: { topic: 'ارسال', hours: 30 },
  ...changes,
});

interface Row {
  id: string;
  at: number;
  kind: string;
  visitor: string;
  identity: string;
  params: string;
}

/** What is in the table, asked by another process would be refused: the collector stops meanwhile. */
const readRows = async (site = 'shop'): Promise<Row[]> => {
  await collector.stop();
  const store = await openStore({ path: folder.path });
  const rows = await store.ask<Row>(
    `SELECT id, toUnixTimestamp64Milli(touchpoints.at) AS at, kind, toString(visitor) AS visitor, identity, params
FROM touchpoints FINAL WHERE site = {site:String} ORDER BY id`,
    { site },
  );
  await store.close();
  collector = await start();
  door = createShopDoor(collector);
  return rows;
};

test('good ones are kept, bad ones named with what to do, and each is counted', async () => {
  const good = touchpoint();
  const visitor = createId(at);
  const answer = await door.tell(
    good,
    touchpoint({ id: 'bad-kind', kind: 'email_open' }),
    touchpoint({
      at: '2026-10-01T12:30:00+03:30',
      who: { visitor },
      kind: 'email_sent',
      params: { campaign: 'یلدا' },
    }),
    touchpoint({ id: 'bad-params', params: { hours: 'two' } }),
    'nothing',
    touchpoint({ id: 'bad-time', at: collector.clock.now + 61_000 }),
  );
  expect(answer).toEqual({
    accepted: 2,
    known: 0,
    rejected: [
      {
        id: 'bad-kind',
        code: 'kind_unknown',
        message: expect.stringContaining('Did you mean "email_opened"?'),
      },
      { id: 'bad-params', code: 'touchpoint_params', message: expect.stringContaining('hours is "two"') },
      { id: '', code: 'touchpoint_invalid', message: expect.any(String) },
      { id: 'bad-time', code: 'time_ahead', message: expect.any(String) },
    ],
  });
  expect(collector.app.readCounters()).toMatchObject({
    touchpoints_accepted: 2,
    touchpoints_known: 0,
    touchpoint_kind_unknown: 1,
    touchpoint_time_ahead: 1,
  });
  const rows = await readRows();
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === keptId(good.id))).toMatchObject({
    at,
    kind: 'ticket_solved',
    visitor: '00000000-0000-0000-0000-000000000000',
    identity: expect.stringMatching(/^[\w-]{43}$/),
    params: JSON.stringify(good.params),
  });
  expect(rows.find((row) => row.visitor === visitor)).toMatchObject({ at, identity: '' });
});

test('one id is one touchpoint: the first that came, in one body, in many at once, and after a restart', async () => {
  const one = touchpoint({ id: 'once', params: { topic: 'first' } });
  expect(await door.tell(one, { ...one, params: { topic: 'second' } })).toMatchObject({
    accepted: 2,
    known: 1,
  });
  const again = { ...one, kind: 'call', at: at + 5, who: { visitor: createId(at) }, params: { minutes: 3 } };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => door.tell(again, touchpoint({ id: 'at-once' }))),
  );
  expect(answers.reduce((sum, { known }) => sum + known, 0)).toBe(15);
  const rows = await readRows();
  expect(rows.filter(({ id }) => id === keptId('once')).map(({ params }) => params)).toEqual([
    '{"topic":"first"}',
  ]);
  expect(await door.tell(again)).toEqual({ accepted: 1, known: 1, rejected: [] });
  expect(
    (await readRows()).filter(({ id }) => id === keptId('once') || id === keptId('at-once')),
  ).toHaveLength(2);
  // Another site has ids of its own.
  expect(await createShopDoor(collector, 'other').tell(one)).toMatchObject({ known: 0 });
});

test('any ids, torn into any bodies and repeated, come to one row each with its first contents', async () => {
  const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 20,
  });
  const seen = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(ids, fc.infiniteStream(fc.nat({ max: 3 })), async (own, draw) => {
      const usable = own.filter((id) => !/[\p{Cc}\p{Cs}]/u.test(id)).map((id) => `p ${id}`);
      const sent = usable.flatMap((id) =>
        Array.from({ length: 1 + (draw.next().value ?? 0) }, (_, copy) =>
          touchpoint({ id, params: { topic: `${copy}` } }),
        ),
      );
      for (let start = 0; start < sent.length;) {
        const size = 1 + (draw.next().value ?? 0);
        const body = sent.slice(start, start + size);
        const answer = await door.tell(...body);
        const known = body.filter(({ id, params }) => {
          const isKnown = seen.has(id);
          if (!isKnown) seen.set(id, JSON.stringify(params));
          return isKnown;
        }).length;
        expect(answer).toEqual({ accepted: body.length, known, rejected: [] });
        start += size;
      }
    }),
    { numRuns: 15 },
  );
  const wanted = new Map([...seen].map(([id, params]) => [keptId(id), params]));
  const rows = (await readRows()).filter(({ id }) => wanted.has(id));
  expect(rows).toHaveLength(wanted.size);
  expect(new Map(rows.map(({ id, params }) => [id, params]))).toEqual(wanted);
}, 60_000);

test('what is known by no one way is neither stored nor logged as it was said', async () => {
  const secret = 'Only.Here@example.com';
  expect(await door.tell(touchpoint({ id: `ticket of ${secret}`, who: { identity: secret } }))).toMatchObject(
    { accepted: 1 },
  );
  const wrong = await door.send('POST', { touchpoints: [touchpoint({ who: { visitor: secret } })] });
  expect(wrong.body).toContain('who_invalid');
  expect(wrong.body.toLowerCase()).not.toContain('only.here');
  const broken = await door.send('POST', `{"touchpoints":[{"who":{"identity":"${secret}"`);
  expect(broken.json()).toMatchObject({ code: 'body_unreadable' });
  expect(broken.body.toLowerCase()).not.toContain('only.here');
  expect(JSON.stringify(await readRows()).toLowerCase()).not.toContain('only.here');
  expect(logged.join('').toLowerCase()).not.toContain('only.here');
});

test.each([
  ['no session and no key', { touchpoints: [] }, { cookie: '' }, 401, 'sign_in_needed'],
  ['another key', { touchpoints: [] }, { cookie: '', authorization: 'Bearer x' }, 401, 'sign_in_needed'],
  // What a form or a page of another site could send along with a reader's session.
  ['text', { touchpoints: [] }, { 'content-type': 'text/plain' }, 415, 'json_needed'],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'json_needed'],
  ['no JSON', '{', {}, 400, 'body_unreadable'],
  ['nothing', '', {}, 400, 'body_unreadable'],
  ['no batch', { touchpoint: 1 }, {}, 400, 'touchpoints_invalid'],
  ['none', { touchpoints: [] }, {}, 400, 'touchpoints_invalid'],
  ['too many', { touchpoints: Array.from({ length: 501 }, () => 1) }, {}, 400, 'touchpoints_invalid'],
  ['too much', 'x'.repeat(1_100_000), {}, 413, 'body_too_large'],
  ['a bomb', gzipSync('0'.repeat(5_000_000)), { 'content-encoding': 'gzip' }, 413, 'body_too_large'],
])('%s is refused with code, sentence and next step, and counted', async (_, body, headers, status, code) => {
  const before = collector.app.readCounters()[`refused_${code}`] ?? 0;
  const answer = await door.send('POST', body, headers as Record<string, string>);
  expect(answer.json()).toMatchObject({ code, sentence: expect.any(String), next: expect.any(String) });
  expect(answer.statusCode).toBe(status);
  expect(collector.app.readCounters()[`refused_${code}`]).toBe(before + 1);
});

test('the API key opens it, packed or not; another site is not there', async () => {
  const key = readFileSync(join(folder.path, 'api-key'), 'utf8');
  const headers = { cookie: '', authorization: `Bearer ${key}` };
  const body = JSON.stringify({ touchpoints: Array.from({ length: 500 }, () => touchpoint()) });
  const packed = await door.send('POST', gzipSync(body), { ...headers, 'content-encoding': 'gzip' });
  expect(packed.json()).toEqual({ accepted: 500, known: 0, rejected: [] });
  expect((await door.send('POST', body, headers)).json()).toMatchObject({ known: 500 });
  const elsewhere = await door.send('POST', body, headers, '/v1/sites/nowhere/touchpoints');
  expect(elsewhere.json()).toMatchObject({ code: 'site_unknown' });
});

test('without a key for identities nothing is known by one, and visitors are', async () => {
  await collector.stop();
  collector = await startCollector({ path: folder.path, sites: [askingShop()] });
  const answer = await createShopDoor(collector).tell(
    touchpoint({ id: 'a' }),
    touchpoint({ id: 'b', who: { visitor: createId(at) } }),
  );
  expect(answer).toMatchObject({ accepted: 1, rejected: [{ id: 'a', code: 'identity_off' }] });
});
