import { type Config, parseConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import type { CollectedAssets } from '../serve/collect-assets.js';
import { listFiles } from './list-files.js';

const names = [
  'data-layer',
  'attributes',
  'shopify',
  'triggers',
  'moments',
  'touchpoints',
  'ask',
  'widget',
  'later',
  'vitals',
  'debug',
  'me',
];
const chunks = Object.fromEntries(names.map((name) => [name, `chunks/${name}-12345678.js`]));
const assets: CollectedAssets = {
  assets: [
    'shop.js',
    'shop-12345678.js',
    'safar.js',
    'consent-mode.js',
    'report',
    ...Object.values(chunks),
  ].map((path) => ({
    path: `/${path}`,
    type: 'text/javascript',
    body: Buffer.from(path),
    cache: 'immutable' as const,
  })),
  chunks,
  script: 'shop.js',
  frozen: 'shop-12345678.js',
  integrity: 'sha384-abc',
};

const list = (value: object) => {
  const parsed = parseConfig({ site: 'nogol', languages: ['fa', 'en'], ...value });
  if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.mistakes));
  const config: Config = parsed.config;
  return listFiles(config, 2_500_000_000, assets);
};
const pathsOf = (value: object): string[] => list(value).map(({ path }) => path);

test('the words of explain go with it: no config names them, but the chunk does', () => {
  const more = Object.fromEntries(
    ['explain', 'explain-fa'].map((name) => [name, `chunks/${name}-12345678.js`]),
  );
  const built = Object.values(more).map((path) => ({
    path: `/${path}`,
    type: 'text/javascript',
    body: Buffer.from(path),
    cache: 'immutable' as const,
  }));
  const paths = listFiles({ site: 'nogol' }, 1, {
    ...assets,
    assets: [...assets.assets, ...built],
    chunks: { ...chunks, ...more },
  }).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(Object.values(more)));
});

test('a site without surveys gets what it may load and nothing else, the script last', () => {
  expect(pathsOf({ cart: { sources: ['attributes'] } })).toEqual([
    'chunks/attributes-12345678.js',
    'chunks/later-12345678.js',
    'chunks/vitals-12345678.js',
    'chunks/debug-12345678.js',
    'chunks/me-12345678.js',
    'v1/sites/nogol/config',
    'consent-mode.js',
    'shop-12345678.js',
    'shop.js',
  ]);
});

test('surveys bring what asks, the widget, and the words in every language of the site', () => {
  const paths = pathsOf({ surveys: [{ id: 'nps', template: 'nps', when: [{ event: 'purchase' }] }] });
  for (const path of [
    'chunks/triggers-12345678.js',
    'chunks/ask-12345678.js',
    'chunks/widget-12345678.js',
    'v1/sites/nogol/surveys/fa.json',
    'v1/sites/nogol/surveys/en.json',
  ])
    expect(paths).toContain(path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('what asks about what happened off the site comes where a survey asks by it', () => {
  const ask = (when: object): string[] =>
    pathsOf({ surveys: [{ id: 'nps', template: 'nps', when: [when] }] });
  const chunk = 'chunks/touchpoints-12345678.js';
  expect(ask({ touchpoint: 'call' })).toEqual(expect.arrayContaining(['chunks/moments-12345678.js', chunk]));
  expect(ask({ exitIntent: true })).not.toContain(chunk);
});

test('everything that the config names is a file of the folder, under that name', () => {
  const files = list({ surveys: [{ id: 'nps', template: 'nps', when: [{ event: 'purchase' }] }] });
  const body = String(files.find(({ path }) => path.endsWith('/config'))?.body);
  const named = [...body.matchAll(/"(chunks\/[^"]+)"/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect(files.map((file) => file.path)).toContain(path);
  expect(JSON.parse(body)).toMatchObject({ version: 2_500_000_000, site: 'nogol' });
});
