import { afterAll, expect, test } from 'vitest';
import { StoreLocked } from '../src/index.js';
import { buildChild, startChild } from './child-collector.js';
import { createFolder, startCollector } from './collector.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

const folder = createFolder();
afterAll(folder.remove);

const start = (config = shop, text = JSON.stringify(config)) =>
  startCollector({ path: folder.path, sites: [{ config, text }] });
const readVersion = async (collector: Awaited<ReturnType<typeof start>>) =>
  (await collector.get('/v1/sites/shop/config')).json<{ version: number }>().version;

test(
  'a new text of the config is a new version, and new rules are applied to what was stored before',
  { timeout: 60_000 },
  async () => {
    const first = await start();
    await first.send(createJourney().view('/').wait(1_000).view('/products/1').toBatch());
    const readStages = async (collector: typeof first) =>
      (await collector.ask('visits')).rows[0]?.pages.map(({ stage }) => stage);
    expect(await readStages(first)).toEqual(['awareness', 'consideration']);
    expect(await readVersion(first)).toBe(1);
    await first.stop();

    const same = await start();
    expect(await readVersion(same)).toBe(1);
    await same.stop();

    const changed = await start({ ...shop, stages: [{ id: 'looking', enter: [{ page: '/**' }] }] });
    expect(await readVersion(changed)).toBe(2);
    expect(await readStages(changed)).toEqual(['looking', 'looking']);
    await changed.stop();

    const back = await start();
    expect(await readVersion(back)).toBe(3);
    expect(await readStages(back)).toEqual(['awareness', 'consideration']);
    await back.stop();
  },
);

test('stopped while journeys are being derived: the rest is derived at the next start', async () => {
  const other = createFolder();
  const first = await startCollector({ path: other.path });
  const visitors = Array.from({ length: 1_000 }, () =>
    createJourney().view('/').wait(1_000).view('/products/1'),
  );
  await Promise.all(visitors.map((visitor) => first.send(visitor.toBatch())));
  await first.stop();
  const second = await startCollector({ path: other.path });
  const { rows } = await second.ask('visits', 'limit=1000');
  expect(new Set(rows.map(({ visitor }) => visitor)).size).toBe(visitors.length);
  await second.stop();
  other.remove();
});

test('a folder that another process has open is named in words', { timeout: 90_000 }, async () => {
  await buildChild();
  const other = createFolder();
  const child = await startChild(other.path);
  try {
    const error: unknown = await startCollector({ path: other.path }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreLocked);
    expect(String(error)).toContain(`already running on ${other.path}`);
  } finally {
    await child.kill();
    other.remove();
  }
});

test('a time zone that is none is refused at the start', async () => {
  await expect(start({ ...shop, timeZone: 'Asia/Atlantis' })).rejects.toThrow(
    '"Asia/Atlantis" of site shop is no time zone',
  );
});
