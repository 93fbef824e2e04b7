import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConfig } from '@safar/schema';
import { afterAll, expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from '../main/program.js';

const folder = mkdtempSync(join(tmpdir(), 'safar-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['contacts', ...words], terminal);
  return { code, ...said };
};

test('keys are written for their owner alone, never over others, and the line is one that safar.json takes', async () => {
  const { code, printed, told } = await run('keys');
  expect(code).toBe(0);
  const file = join(folder, 'safar-contacts.key');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, 'utf8');
  const [, publicKey = ''] = /"publicKey": "([^"]+)"/.exec(printed) ?? [];
  expect(text).toContain(publicKey);
  expect(printed + told).not.toContain('PRIVATE KEY');
  expect(told).toContain('without it nobody can');
  const config = JSON.parse(
    `{ "site": "nogol", ${printed}, "surveys": [{ "id": "a", "template": "talk-to-us", "when": [{ "manual": true }] }] }`,
  ) as unknown;
  expect(checkConfig(config).mistakes).toEqual([]);
  expect(await run('keys')).toMatchObject({ code: 2, told: expect.stringContaining('is there already') });
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(await run('keys', '--out', 'nowhere/at/all')).toMatchObject({ code: 1 });
});

test('what is no key is told in words, without a word of it', async () => {
  const list = (file: string) => run('list', '--key', file);
  for (const [name, text, why] of [
    ['a.key', 'secret words', 'holds no private key'],
    ['c.key', '-----BEGIN PUBLIC KEY-----\nc2VjcmV0\n-----END PUBLIC KEY-----', 'only the public half'],
    ['b.key', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----', 'damaged, or locked'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    const { code, told } = await list(name);
    expect(code).toBe(2);
    expect(told).toContain(why);
    expect(told).not.toMatch(/secret words|c2VjcmV0/);
  }
  expect(await run('list')).toMatchObject({
    code: 2,
    told: expect.stringMatching(/Give the file of the private key, .+: --key safar-contacts\.key/),
  });
  expect(await run('list', '--keys', 'a.key')).toMatchObject({
    code: 2,
    told: expect.stringContaining('Did you mean --key?'),
  });
  expect(await run('lst')).toMatchObject({ code: 2 });
});

test('a key file that is not there, or is none, is told with the next step', async () => {
  await run('keys', '--out', 'shop.key');
  const text = readFileSync(join(folder, 'shop.key'), 'utf8');
  const [, publicKey = ''] = /Public key: (\S+)/.exec(text) ?? [];
  for (const [key, words] of [
    ['shop.kye', 'There is no file shop.kye. Did you mean shop.key?'],
    ['none/of/it', 'There is no file none/of/it. Give the file that "safar contacts keys" has written.'],
    ['.', '. is a folder. Give the file that "safar contacts keys" has written.'],
    ['', '--key is empty. Give the file that "safar contacts keys" has written.'],
    [publicKey, 'is the public key of safar.json, and opens nothing. Give the file'],
  ] as const) {
    const { code, printed, told } = await run('list', '--key', key);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(told).toContain(words);
    expect(told).not.toMatch(/ENOENT|EISDIR|\n {4}at /);
  }
});

test('a key that was pasted for its file is repeated by no word, however much of it there is', async () => {
  await run('keys', '--out', 'pasted.key');
  const text = readFileSync(join(folder, 'pasted.key'), 'utf8');
  const lines = /-----\n([^-]+)\n-----/.exec(text)?.[1]?.split('\n') ?? [];
  const sec1 = createPrivateKey(text).export({ format: 'der', type: 'sec1' }).toString('base64');
  for (const key of [text, lines.join('\n'), lines.join(''), sec1, ...lines]) {
    const { code, printed, told } = await run('list', '--key', key);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    const half = key.slice(20).replaceAll(/\s/g, '').slice(0, 20);
    expect(told.replaceAll(/\s/g, '')).not.toContain(half);
  }
  for (const key of [text, lines.join('\n'), lines.join(''), sec1, lines[0] ?? ''])
    expect((await run('list', '--key', key)).told).toMatch(
      /--key is the key itself, .+ history .+ Give the name of its file/,
    );
  const long = `${'a'.repeat(300)}.key`;
  expect((await run('list', '--key', long)).told).toMatch(
    /^safar: a{20}… cannot be read \(ENAMETOOLONG\)\. Give the file/,
  );
});
