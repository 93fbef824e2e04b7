import type { Met } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClickHouse, type Fault } from './clickhouse-server.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { leftContact, publicKey } from './left-contact.js';
import { askingShop, createShopDoor, identityKey } from './touchpoints.js';

const folder = createFolder();
let clickhouse: Awaited<ReturnType<typeof startClickHouse>>;
let collector: Collector;
beforeAll(async () => {
  clickhouse = await startClickHouse(folder.path);
  collector = await startCollector({
    path: '',
    store: { url: clickhouse.url, database: 'journeys' },
    sites: [askingShop({ contacts: { publicKey } })],
    identityKey,
  });
}, 60_000);
afterAll(async () => {
  clickhouse.setFault(() => 'none');
  await collector.stop();
  await clickhouse.close();
  folder.remove();
}, 30_000);

test('the same statements, asked over HTTP, come to the same figures', { timeout: 60_000 }, async () => {
  const title = 'quote \' " back \\ slash \n line';
  const journey = createJourney()
    .view('/', { title })
    .wait(1_000)
    .view('/products/1')
    .do('add_to_cart', { items: [{ item_id: "a'b" }] });
  await collector.send(journey.toBatch());
  const { rows } = await collector.ask('visits');
  expect(rows).toMatchObject([
    {
      visit: journey.visit,
      pages: [
        { path: '/', title },
        { path: '/products/1', stage: 'consideration' },
      ],
      cart: 'abandoned',
    },
  ]);
  for (const name of ['map', 'flow', 'bounce', 'cart', 'surveys'] as const)
    expect(await collector.ask(name)).toMatchObject({ panel: name });
});

test.each(['refuse', 'reset', 'lose-answer'] as const)(
  '%s: not acknowledged, and once in the figures when sent again',
  { timeout: 60_000 },
  async (kind: Fault) => {
    const journey = createJourney().view('/').wait(1_000).view('/blog/1');
    clickhouse.setFault((sql) => (sql.startsWith('INSERT INTO events') ? kind : 'none'));
    const refused = await collector.post(journey.toBatch());
    expect(refused.statusCode).toBe(503);
    expect(refused.json()).toMatchObject({ code: 'store_failed' });
    expect(refused.headers['retry-after']).toBe('5');
    clickhouse.setFault(() => 'none');
    await collector.send(journey.toBatch());
    const found = (await collector.ask('visits', 'limit=1000')).rows.filter(
      ({ visit }) => visit === journey.visit,
    );
    expect(found.map(({ pages }) => pages.map(({ path }) => path))).toEqual([['/', '/blog/1']]);
  },
);

test(
  'a keeper whose store went away for a while catches up, and no panel claims more than is true',
  { timeout: 60_000 },
  async () => {
    const journey = createJourney().view('/');
    clickhouse.setFault((sql) => (sql.startsWith('INSERT INTO visits') ? 'refuse' : 'none'));
    await collector.send(journey.toBatch());
    const failed = await collector.get('/v1/sites/shop/panels/visits');
    expect([failed.statusCode, failed.json<{ code: string }>().code]).toEqual([503, 'panel_failed']);
    clickhouse.setFault(() => 'none');
    expect((await collector.ask('visits', 'limit=1000')).rows.map(({ visit }) => visit)).toContain(
      journey.visit,
    );
  },
);

test.each(['refuse', 'reset', 'lose-answer'] as const)(
  'touchpoints, %s: not acknowledged, and one each when sent again',
  { timeout: 60_000 },
  async (kind: Fault) => {
    const shop = createShopDoor(collector);
    const { visitor, ...journey } = createJourney().view('/');
    const secret = visitor;
    await collector.send({ ...journey.toBatch(), secret });
    const touchpoints = Array.from({ length: 500 }, (_, n) => ({
      id: `${kind} ${n} 'سفارش' \\ " \u00e9 %`,
      at: collector.clock.now - n,
      kind: 'delivery_late',
      who: n % 2 ? { visitor } : { identity: `${kind}@example.com` },
      params: { days: n },
    }));
    clickhouse.setFault((sql) => (sql.startsWith('INSERT INTO touchpoints') ? kind : 'none'));
    const refused = await shop.send('POST', { touchpoints });
    expect(refused.statusCode).toBe(503);
    expect(refused.json()).toMatchObject({ code: 'store_failed' });
    clickhouse.setFault(() => 'none');
    expect(await shop.tell(...touchpoints)).toMatchObject({ accepted: 500, rejected: [] });
    expect(await shop.tell(...touchpoints)).toEqual({ accepted: 500, known: 500, rejected: [] });
    const ask = (rest: object) => collector.post({ v: 1, site: 'shop', visitor, secret, ...rest });
    await ask({ ask: 'identify', identity: `${kind}@example.com` });
    const met = (await ask({ ask: 'touchpoints' })).json<Met>();
    expect(met.touchpoints.map(({ params }) => params['days'])).toEqual(
      Array.from({ length: 20 }, (_, n) => n),
    );
    expect(await shop.erase({ identity: `${kind}@example.com` })).toEqual({ removed: 250, browsers: 1 });
  },
);

test('contacts are listed in questions that fit into an address', { timeout: 60_000 }, async () => {
  const ids: string[] = [];
  for (let person = 0; person < 25; person++) {
    const journey = createJourney().view('/');
    for (let n = 0; n < 48; n++)
      ids.push(journey.wait(1_000).do('survey_answer', leftContact(journey.time)).events.at(-1)?.id ?? '');
    expect((await collector.send(journey.toBatch())).rejected).toEqual([]);
  }
  const listed: string[] = [];
  for await (const line of collector.app.listContacts('shop', {}))
    listed.push((JSON.parse(line) as { id: string }).id);
  expect(listed.toSorted()).toEqual(ids.toSorted());
});
