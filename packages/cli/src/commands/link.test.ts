import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signOrder } from '@safar/collector/reference';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from '../main/program.js';

const config = {
  site: 'nogol',
  languages: ['fa', 'en'],
  surveys: [
    { id: 'delivery', template: 'nps', about: 'experience', when: [{ link: true }] },
    { id: 'page', template: 'nps', when: [{ page: '/' }] },
  ],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safar-link-'));
  await writeFile(join(folder, 'safar.json'), JSON.stringify(config));
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'link-key'), 'a key of thirty-two letters or more\n');
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (words: string, env: Record<string, string> = {}) => {
  const { terminal, said } = createTestTerminal();
  const code = await runProgram(['link', ...words.split(' ')], { ...terminal, folder, env });
  return { code, ...said };
};
const url = '--url https://stats.example.com/s';

test.each([
  [`--survey delivery ${url}`, 'https://stats.example.com/s/q/nogol/delivery\n'],
  [`--survey delivery ${url}/ --lang fa`, 'https://stats.example.com/s/q/nogol/delivery?lang=fa\n'],
])('%s', async (words, link) => {
  expect(await run(words)).toEqual({ code: 0, printed: link, told: '' });
});

test('an order is signed by the key of the data folder, or of the environment', async () => {
  const of = { site: 'nogol', survey: 'delivery' };
  const { printed } = await run(`--survey delivery ${url} --data data --order 1001`);
  expect(printed).toBe(
    `https://stats.example.com/s/q/nogol/delivery?r=${signOrder('a key of thirty-two letters or more', of, '1001')}\n`,
  );
  const other = await run(`--survey delivery ${url} --order 1001`, { SAFAR_LINK_KEY: 'another' });
  expect(other.printed).toContain(signOrder('another', of, '1001'));
});

test('a picture goes into a file', async () => {
  for (const [file, begin] of [
    ['code.svg', '<svg'],
    ['code.png', '\u0089PNG'],
  ] as const) {
    expect(await run(`--survey delivery ${url} --out ${file}`)).toMatchObject({
      code: 0,
      told: `  its QR code is in ${file}\n`,
    });
    expect((await readFile(join(folder, file), 'latin1')).slice(0, 4)).toBe(begin);
  }
  expect((await run(`--survey delivery ${url} --qr terminal`)).printed).toContain('█');
});

test.each([
  [`--survey gone ${url}`, 'There is no survey "gone" in safar.json. By link there is "delivery".'],
  [`--survey page ${url}`, 'No link opens the survey "page": add { "link": true } to its "when"'],
  ['--survey delivery', 'Where does the collector answer?'],
  ['--survey delivery --url stats.example.com', 'Give the address of the collector'],
  [`--survey delivery ${url}?x=1`, 'Give the address of the collector'],
  [`--survey delivery ${url} --lang tr`, 'no language "tr": give fa, en'],
  [
    `--survey delivery ${url} --order 1`,
    'there is none in .safar: name the folder of the server with --data',
  ],
  [`--survey delivery ${url} --data data --order ${'1'.repeat(101)}`, 'That is no number of an order'],
  [`--survey delivery ${url} --qr png`, 'Name a file with --out, such as code.png'],
  [`--survey delivery ${url} --out code.gif`, 'Say it with --qr svg or --qr png'],
  [`--survey delivery ${url} --qr gif`, 'Allowed choices are terminal, svg, png'],
  [url, "required option '--survey <id>' not specified"],
])('%s is told what is wrong', async (words, sentence) => {
  const { code, told } = await run(words);
  expect(code).toBe(2);
  expect(told).toContain(sentence);
});

test('a file that cannot be written is told of', async () => {
  expect(await run(`--survey delivery ${url} --out safar.json/code.svg`)).toMatchObject({
    code: 1,
    told: expect.stringContaining('safar.json/code.svg cannot be written'),
  });
});
