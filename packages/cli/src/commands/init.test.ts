import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkConfig, configJsonSchema } from '@safar/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { starters } from '../init/starters/index.js';
import { nameSite, readLanguage } from '../init/write-starter.js';
import { runProgram } from '../main/program.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'My Shop '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['init', ...words], terminal);
  return { code, ...said };
};
const read = (name = 'safar.json') =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;

test.each(Object.keys(starters))(
  'the starter "%s" has neither a mistake nor a hint, in three languages',
  async (starter) => {
    const given = [
      '--starter',
      starter,
      '--languages',
      'fa,ar,en',
      '--time-zone',
      'Asia/Tehran',
      '--currency',
      'IRT',
    ];
    const { code, printed, told } = await run(...given);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(printed).toContain('safar check safar.json');
    const config = read();
    expect(config).toMatchObject({ languages: ['fa', 'ar', 'en'], timeZone: 'Asia/Tehran', currency: 'IRT' });
    expect(config['site']).toMatch(/^my-shop-/);
    expect(checkConfig(config)).toEqual({ mistakes: [], hints: [] });
    const schema = resolve(dirname(join(folder, 'safar.json')), String(config['$schema']));
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toEqual(JSON.parse(JSON.stringify(configJsonSchema)));
  },
);

test('a file that is there is left alone, unless told otherwise', async () => {
  writeFileSync(join(folder, 'safar.json'), 'mine');
  expect(await run()).toMatchObject({ code: 2, told: expect.stringContaining('give --force to replace it') });
  expect(readFileSync(join(folder, 'safar.json'), 'utf8')).toBe('mine');
  expect((await run('--force')).code).toBe(0);
  expect(read()).toMatchObject({ languages: ['en'], currency: 'USD' });
  expect((await run('other.json', '--site', 'shop.example')).code).toBe(0);
  expect(read('other.json')['site']).toBe('shop.example');
});

test('what cannot be used is told in words, and nothing is written', async () => {
  const { code, told } = await run('--site', 'My Shop', '--time-zone', 'Tehran');
  expect(code).toBe(2);
  expect(told).toContain('Did you mean "Asia/Tehran"?');
  expect(told).toContain('Nothing was written');
  expect(() => read()).toThrow();
  expect(await run('--starter', 'blog')).toMatchObject({
    code: 2,
    told: expect.stringContaining('Allowed choices are shop, leads, magazine, help'),
  });
});

test.each([
  ['/srv/My Shop', 'my-shop'],
  ['/srv/نوگل', 'my-site'],
  ['/srv/-.x_Y-', 'x-y'],
  ['/', 'my-site'],
])('%s is the site %s', (path, site) => {
  expect(nameSite(path)).toBe(site);
});

test.each([
  ['fa_IR.UTF-8', 'fa'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['ar', 'ar'],
  [undefined, 'en'],
])('a shell in %s speaks %s', (lang, language) => {
  expect(readLanguage(lang)).toBe(language);
});
