import { createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { createImportFolder, hour } from '../../test/import-folder.js';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from '../main/program.js';

const { folder, run, write } = createImportFolder();
const evil = '\u001b[31mEVIL\u001b]0;pwn\u0007\u202e';
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
const zone = { site: 'nogol', timeZone: 'UTC' };

/** What stands at an address instead of a Safar: answers by method and path. */
const answers = {
  sites: [200, [zone]] as [number, unknown],
  post: [200, { accepted: 1, known: 0, rejected: [] }] as [number, unknown],
  contacts: [200, ''] as [number, unknown],
};
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const { url = '', method } = request;
    const [status, body] = url.endsWith('v1/sites')
      ? answers.sites
      : url.includes('/contacts')
        ? answers.contacts
        : method === 'POST'
          ? answers.post
          : [404, ''];
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
afterAll(() => void server.close());
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
const ask = (...words: string[]) => run([...words, '--url', url], { SAFAR_KEY: 'k' });

write('one.csv', `at,kind,identity\n${hour(1)},call,a@b.ir\n`);
write('wall.csv', 'at,kind,identity\n2026-01-30 14:05,call,a@b.ir\n');
const noSafar = /What answers at http:.+ is no Safar, or something in front of it answers itself\./;

test.each([
  ['a page', '<html>log in</html>'],
  ['half of JSON', '{"accepted":1,'],
  ['no list', { accepted: 1, known: 0 }],
  ['a rejection that is none', { accepted: 0, known: 0, rejected: [null] }],
  ['no numbers', { accepted: '1\u001b[31m', known: null, rejected: [] }],
  ['more known than accepted', { accepted: 0, known: 5, rejected: [] }],
])('an answer that is %s ends in words, and with what to do', async (_name, body) => {
  answers.sites = [200, [zone]];
  answers.post = [200, body];
  const { code, printed, told } = await ask('one.csv');
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(told).toMatch(noSafar);
  expect(told).toContain('0 imported. Run the same again: what is in is known by its id.');
});

test('a time zone that is none here is told with the option that names another', async () => {
  answers.sites = [200, [{ site: 'nogol', timeZone: 'Mars/Phobos' }]];
  answers.post = [200, { accepted: 1, known: 0, rejected: [] }];
  const { code, told } = await ask('wall.csv');
  expect(code).toBe(1);
  expect(told).toContain(
    'The time zone of the site is not known: The site nogol has "Mars/Phobos", which is none that is known here. Name it with --time-zone,',
  );
  expect(await ask('wall.csv', '--time-zone', 'Asia/Tehran')).toMatchObject({ code: 0 });
});

test('no server steers the terminal', async () => {
  const runs = [];
  answers.sites = [500, `${evil}<html>`];
  runs.push(await ask('one.csv'), await ask('wall.csv', '--dry-run'));
  expect(runs[0]?.told).toContain('refuses with 500: EVIL<html>');
  answers.sites = [200, [{ site: evil, timeZone: 'UTC' }]];
  runs.push(await ask('wall.csv', '--dry-run'), await ask('wall.csv', '--site', 'x'));
  answers.sites = [200, [{ site: 'nogol', timeZone: evil }]];
  runs.push(await ask('wall.csv', '--dry-run'));
  answers.sites = [200, [zone]];
  answers.post = [400, { sentence: evil, next: evil }];
  runs.push(await ask('one.csv'));
  answers.post = [200, { accepted: 0, known: 0, rejected: [{ id: '', code: 'x', message: evil }] }];
  runs.push(await ask('one.csv'));
  for (const { code, printed, told } of runs) {
    expect(code).toBeLessThan(3);
    expect(printed + told).toContain('EVIL');
    expect(printed + told).not.toMatch(steering);
  }
});

test('no name of a file steers the terminal', async () => {
  for (const [name, text] of [
    [`${evil}a.csv`.replaceAll('/', ''), 'at,kind,identity\n'],
    [`${evil}b.csv`.replaceAll('/', ''), Buffer.from([0xff])],
    [`${evil}none.csv`, undefined],
  ] as const) {
    if (text !== undefined) write(name, text);
    answers.sites = [200, [zone]];
    const { told } = await ask(name);
    expect(told).toContain('EVIL');
    expect(told).not.toMatch(steering);
  }
});

test.each([
  ['list', '<html>'],
  ['list', 'null\n'],
  ['list', '{"id":"x","at":"now"}\n'],
  ['remove', '<html>'],
])('contacts %s of what answers %j ends in words', async (command, body) => {
  answers.sites = [200, [zone]];
  answers.contacts = [200, body];
  const { terminal, said } = createTestTerminal(folder);
  const contacts = (...words: string[]) =>
    runProgram(['contacts', ...words], { ...terminal, env: { SAFAR_KEY: 'k' } });
  if (command === 'list') await contacts('keys', '--out', `${body.length}.key`);
  const rest = command === 'list' ? ['--key', `${body.length}.key`] : ['some-id'];
  expect(await contacts(command, ...rest, '--url', url)).toBe(1);
  expect(said.told).toMatch(noSafar);
});
