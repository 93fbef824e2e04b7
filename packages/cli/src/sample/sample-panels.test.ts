import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type CollectorApp } from '@safar/collector';
import { shopConfigPath } from '@safar/demo-site';
import {
  type BouncePanel,
  type CartPanel,
  type MapPanel,
  parseConfig,
  type SurveysPanel,
} from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillSample } from './fill-sample.js';
import { createSampleSite } from './sample-site.js';

/** What the report shows of the sample, told by the real collector and the real engine. */
const text = await readFile(shopConfigPath, 'utf8');
const shop = parseConfig(JSON.parse(text));
if (!('config' in shop)) throw new Error('The configuration of the shop is broken.');
const sample = createSampleSite(shop.config);

let folder: string;
let app: CollectorApp;
let key: string;
const markFile = (): string => join(folder, 'sample.json');
const terminal = { tell: () => undefined, isWatched: false };
const fill = () => fillSample(app, sample.config, markFile(), terminal, () => false);

const getPanel = async <Panel>(site: string, panel: string): Promise<Panel> => {
  const answer = await app.server.inject({
    url: `/v1/sites/${site}/panels/${panel}`,
    headers: { authorization: `Bearer ${key}` },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json<Panel>();
};
const getSample = <Panel>(panel: string): Promise<Panel> => getPanel(sample.config.site, panel);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safar-sample-'));
  app = await createApp({
    sites: [{ config: shop.config, text }, sample],
    store: { path: join(folder, 'clickhouse') },
    assets: [],
    chunks: {},
    keyFile: join(folder, 'api-key'),
  });
  await fill();
  key = (await readFile(join(folder, 'api-key'), 'utf8')).trim();
}, 120_000);
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('every stage of the map has stays, with outcomes that add up', async () => {
  const map = await getSample<MapPanel>('map');
  expect(map.completeness.value).toBe(1);
  for (const { stays, outcomes, touchpoints } of map.rows) {
    expect(stays).toBeGreaterThan(10);
    expect(outcomes.on + outcomes.back + outcomes.left + outcomes.immature).toBe(stays);
    expect(touchpoints.length).toBeGreaterThan(0);
  }
  expect(map.rows.filter(({ outcomes }) => outcomes.back > 10).length).toBeGreaterThan(1);
});

test('there is a feeling for most stages, lowest where shipping is first shown', async () => {
  const { rows } = await getSample<MapPanel>('map');
  const told = rows.flatMap(({ stage, feeling }) =>
    feeling.flatMap(({ value, n }) => (value === null ? [] : [{ stage, value, n }])),
  );
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(Math.min(...told.map(({ n }) => n))).toBeGreaterThanOrEqual(30);
  expect(told.toSorted((a, b) => a.value - b.value)[0]?.stage).toBe('purchase');
  expect(rows.some(({ saying }) => saying.length > 0)).toBe(true);
});

test('the broken sale and the slow page of cards are among the frictions', async () => {
  const { rows } = await getSample<MapPanel>('map');
  const met = rows.flatMap(({ frictions }) => frictions.map(({ kind, path }) => `${kind} ${path}`));
  expect(met).toEqual(
    expect.arrayContaining([
      'not_found /sale',
      'slow /gifts/handwritten',
      'left_before_load /gifts/handwritten',
    ]),
  );
});

test('carts end in every way, most of them idle', async () => {
  const { outcomes, rows, figures } = await getSample<CartPanel>('cart');
  for (const outcome of ['converted', 'emptied', 'abandoned', 'recovered', 'lost'] as const)
    expect(outcomes[outcome], outcome).toBeGreaterThan(0);
  const worst = rows.toSorted((a, b) => b.abandonedHere - a.abandonedHere)[0];
  expect(worst?.step).toBe('add_shipping_info');
  expect(figures.find(({ id }) => id === 'cart.abandonment_rate')?.value).toBeGreaterThan(0.5);
});

test('every survey has answers, and bouncing is told from reading', async () => {
  const surveys = await getSample<SurveysPanel>('surveys');
  for (const { survey, answered, questions } of surveys.rows) {
    expect(answered, survey).toBeGreaterThan(20);
    expect(
      questions.some(({ words }) => words.length > 0),
      survey,
    ).toBe(true);
  }
  const bounce = await getSample<BouncePanel>('bounce');
  expect(bounce.rows.some(({ path, read, visits }) => path.startsWith('/blog/') && read > visits / 2)).toBe(
    true,
  );
});

test('nothing of it is in the real site', async () => {
  expect((await getPanel<MapPanel>(shop.config.site, 'map')).visits).toBe(0);
});

test('what is there is not made again, and what was cut short is finished, each event once', async () => {
  const before = await app.countEvents();
  await fill();
  expect(await app.countEvents()).toBe(before);
  const mark: unknown = JSON.parse(await readFile(markFile(), 'utf8'));
  await writeFile(markFile(), JSON.stringify({ ...Object(mark), isWhole: false }));
  await fill();
  expect(await app.countEvents()).toBe(before);
  expect(JSON.parse(await readFile(markFile(), 'utf8'))).toMatchObject({ isWhole: true });
}, 120_000);
