import { createId, type Forgotten } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { leftContact, publicKey } from './left-contact.js';
import { askingShop, createShopDoor, identityKey } from './touchpoints.js';

const folder = createFolder();
const start = (): Promise<Collector> =>
  startCollector({ path: folder.path, sites: [askingShop({ contacts: { publicKey } })], identityKey });
let collector: Collector;
beforeAll(async () => {
  collector = await start();
}, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 30_000);

const remove = async (id: string, headers: Record<string, string> = {}, site = 'shop') =>
  collector.app.server.inject({
    method: 'DELETE',
    url: `/v1/sites/${site}/visitors/${encodeURIComponent(id)}`,
    headers: { cookie: await collector.signIn(), ...headers },
  });
const readExport = async (): Promise<string> =>
  (await collector.get('/v1/sites/shop/export?format=ndjson')).body;

test('who has signed in may have a visitor forgotten: all of them, nobody else, and for good', async () => {
  const secret = createId(Date.now());
  const [sara, ali] = [createJourney(), createJourney()].map((journey) =>
    journey.view('/').wait(1_000).view('/cart').do('survey_answer', leftContact(journey.time)),
  ) as [ReturnType<typeof createJourney>, ReturnType<typeof createJourney>];
  for (const { toBatch } of [sara, ali]) await collector.send({ ...toBatch(), secret });
  const shop = createShopDoor(collector);
  const call = { id: 'c', at: collector.clock.now, kind: 'call', who: { visitor: sara.visitor } };
  await shop.tell(call);
  await collector.ask('visits');

  const removed = await remove(sara.visitor);
  expect([removed.statusCode, removed.json<Forgotten>()]).toEqual([200, { forgotten: sara.events.length }]);
  const { rows } = await collector.ask('visits');
  expect(rows.map(({ visitor }) => visitor)).toEqual([ali.visitor]);
  expect(await readExport()).not.toContain(sara.visitor);
  expect(await readExport()).toContain(ali.visitor);
  const contacts: string[] = [];
  for await (const line of collector.app.listContacts('shop', {})) contacts.push(line);
  expect(contacts.map((line) => (JSON.parse(line) as { visitor: string }).visitor)).toEqual([ali.visitor]);
  expect(await shop.tell({ ...call, id: 'd' })).toMatchObject({
    accepted: 0,
    rejected: [{ code: 'person_erased' }],
  });

  // Their browser knows nothing of it: what it still sends is dropped, after a restart as well.
  await collector.stop();
  collector = await start();
  await collector.send({ ...sara.wait(1_000).view('/late').toBatch(), secret });
  expect(await readExport()).not.toContain(sara.visitor);
  expect((await remove(sara.visitor)).json()).toEqual({ forgotten: 0 });
}, 60_000);

test('nobody else may, and what is no visitor of a site is said so', async () => {
  const id = createId(Date.now());
  expect((await remove(id, { cookie: '' })).json()).toMatchObject({ code: 'sign_in_needed' });
  expect((await remove(id, {}, 'nowhere')).json()).toMatchObject({ code: 'site_unknown' });
  for (const wrong of ['1', `${id}0`, id.toUpperCase(), "' OR 1", '*'])
    expect((await remove(wrong)).json()).toMatchObject({ code: 'visitor_invalid' });
  expect((await remove(id)).json()).toEqual({ forgotten: 0 });
});
