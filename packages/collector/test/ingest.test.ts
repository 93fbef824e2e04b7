import { createId, limits } from '@safar/schema';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ origins: ['http://localhost:5555'], rateLimits: { perVisitor: 30 } });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const readEvents = async () => {
  const events: {
    id: string;
    at: number;
    time: number;
    bot: boolean;
    name: string;
    params: Record<string, unknown>;
  }[] = [];
  for await (const line of collector.app.exportEvents('shop')) events.push(JSON.parse(line));
  return new Map(events.map((event) => [event.id, event]));
};
const only = (journey: ReturnType<typeof createJourney>) => journey.events[0] ?? { id: '' };

describe('what is taken', () => {
  test('text/plain and JSON, packed or not', async () => {
    const body = JSON.stringify(createJourney().view('/').toBatch());
    for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/json']) {
      expect((await collector.post(body, { 'content-type': type })).json()).toEqual({
        accepted: 1,
        rejected: [],
      });
      expect(
        (await collector.post(gzipSync(body), { 'content-type': type, 'content-encoding': 'gzip' }))
          .statusCode,
      ).toBe(200);
    }
  });

  test('good events beside bad ones, which are named', async () => {
    const journey = createJourney().view('/').do('web_vital', { metric: 'LCP', value: -1, rating: 'good' });
    const [first] = journey.events;
    const batch = journey.toBatch();
    const events: unknown[] = [
      ...batch.events,
      { ...first, id: 'no-uuid' },
      null,
      7,
      [],
      { ...first, id: createId(Date.now()), visit: undefined },
    ];
    const answer = (await collector.post({ ...batch, events })).json<{
      accepted: number;
      rejected: { id: string; code: string }[];
    }>();
    expect(answer.accepted).toBe(1);
    expect(answer.rejected.map(({ code }) => code)).toEqual([
      'params_invalid',
      'event_invalid',
      'event_invalid',
      'event_invalid',
      'event_invalid',
      'ids_impossible',
    ]);
  });

  test('what a page says of its own costs itself when it is wrong, never its event', async () => {
    const journey = createJourney()
      .view('/')
      .do('own_thing', { fine: 'yes', value: 'a@b.example', Bad: 1, deep: { a: 1 }, long: 'x'.repeat(900) })
      .do('purchase', {
        transaction_id: 12_345_678,
        value: '450000',
        tax: 'much',
        currency: 'irt',
        user_data: { email: 'a@b.c' },
        via: 'nowhere',
        items: [{ item_id: 7, price: '12.5', quantity: ' ', customer: 'Sara' }, null, 'rose'],
      })
      .do('add_to_cart', { currency: 'toman', items: 'none' })
      .do('cart', {});
    expect((await collector.post(journey.toBatch())).json()).toEqual({ accepted: 5, rejected: [] });
    const events = await readEvents();
    expect(journey.events.slice(1).map(({ id }) => events.get(id)?.params)).toEqual([
      { fine: 'yes', value: '*', long: 'x'.repeat(limits.paramLength) },
      {
        transaction_id: '12345678',
        value: 450_000,
        currency: 'IRT',
        items: [{ item_id: '7', price: 12.5 }],
      },
      {},
      { items: [] },
    ]);
  });

  test('what a browser leaves to be read: the device by its name, campaign and click id by the link', async () => {
    const journey = createJourney().view('/', {
      device: undefined,
      touch: true,
      source: { host: '', tags: 'utm_source=a&b=c&utm_medium=email&gclid=&utm_odd=x&utm_term=گل رز' },
    });
    await collector.send(journey.toBatch());
    expect((await readEvents()).get(only(journey).id)?.params).toMatchObject({
      device: 'tablet',
      source: { host: '', click: 'gclid', campaign: { source: 'a&b=c', medium: 'email', term: 'گل رز' } },
    });
    const phone = createJourney().view('/', { device: undefined, touch: true });
    await collector.post(phone.toBatch(), { 'user-agent': 'Mozilla/5.0 (Linux; Android 16) Mobile Safari' });
    expect((await readEvents()).get(only(phone).id)?.params).toMatchObject({ device: 'mobile' });
  });

  test('only parameters on the list, as long as they may be', async () => {
    const journey = createJourney().view('/', { password: 'x', query: 'q=1', user_data: { email: 'a@b.c' } });
    await collector.send(journey.toBatch());
    const { params } = (await readEvents()).get(only(journey).id) ?? { params: {} };
    expect(params).not.toHaveProperty('password');
    expect(params).not.toHaveProperty('user_data');
    expect(params).toHaveProperty('query', 'q=1');
    const long = createJourney().view('/'.padEnd(limits.pathLength + 1, 'x'), { title: 't'.repeat(900) });
    await collector.send(long.toBatch());
    expect((await readEvents()).get(only(long).id)?.params).toMatchObject({
      path: '/'.padEnd(limits.pathLength, 'x'),
      title: 't'.repeat(limits.titleLength),
    });
  });

  test('half characters, null characters, quotes and braces, as whole text', async () => {
    const title = 'half \ud800 null \u0000 quote \' " \\ {site:String} ‏گل‌رز';
    const journey = createJourney().view('/', { title });
    await collector.send(journey.toBatch());
    expect((await readEvents()).get(only(journey).id)?.params).toHaveProperty('title', title.toWellFormed());
    expect(
      (await collector.ask('visits')).rows.find(({ visit }) => visit === journey.visit)?.pages[0]?.title,
    ).toBe(title.toWellFormed());
  });

  test('robots, marked and kept out of the figures', async () => {
    const journey = createJourney().view('/');
    await collector.post(journey.toBatch(), {
      'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    });
    expect((await readEvents()).get(only(journey).id)?.bot).toBe(true);
    expect((await collector.ask('visits', 'limit=1000')).rows.map(({ visit }) => visit)).not.toContain(
      journey.visit,
    );
  });
});

describe('clocks', () => {
  const { now } = { now: Date.UTC(2026, 9, 1, 12) };
  test.each([
    ['right', now, now - 5_000, now - 5_000],
    ['a little wrong: left alone', now - 50_000, now - 55_000, now - 55_000],
    ['an hour behind', now - 3_600_000, now - 3_605_000, now - 5_000],
    ['a year ahead', now + 31_536_000_000, now + 31_535_995_000, now - 5_000],
    ['ahead by less than a minute: never in the future', now + 30_000, now + 29_000, now],
    ['set back between event and sending', now - 90_000_000, now, now],
    ['at the beginning of time', 5_000, 0, now - 5_000],
  ])('%s', async (_, sentAt, at, time) => {
    const journey = createJourney({ at }).view('/');
    await collector.post(journey.toBatch({ sentAt }));
    expect((await readEvents()).get(only(journey).id)).toMatchObject({ at, time });
  });

  test('the first arrival decides: a copy with another clock moves nothing', async () => {
    const journey = createJourney({ at: now - 10_000 }).view('/');
    await collector.post(journey.toBatch({ sentAt: now }));
    for (const sentAt of [0, now - 7_200_000, now + 9e9]) await collector.post(journey.toBatch({ sentAt }));
    expect((await readEvents()).get(only(journey).id)).toMatchObject({ time: now - 10_000 });
  });

  test('dates nobody can mean are kept, in one partition', async () => {
    const at = [0, Date.UTC(2014, 11, 31), Date.UTC(2041, 0, 1), 8e12];
    const journeys = at.map((time) => createJourney({ at: time }).view('/'));
    for (const journey of journeys)
      expect((await collector.post(journey.toBatch({ sentAt: journey.time }))).json()).toMatchObject({
        accepted: 1,
      });
    const stored = await readEvents();
    for (const journey of journeys) expect(stored.has(only(journey).id)).toBe(true);
  });

  test('a batch over a hundred months is one insert', async () => {
    const journey = createJourney();
    for (let month = 0; month < 150; month++)
      journey
        .startVisit()
        .view('/')
        .wait(31 * 86_400_000);
    expect(await collector.send(journey.toBatch())).toMatchObject({ accepted: 150 });
  });
});
