import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createImportFolder, hour, tickets } from '../../test/import-folder.js';
import { getPauseMs } from './target.js';

const { folder, run, write, start } = createImportFolder();
const config = { site: 'nogol' };
const text = JSON.stringify(config);

test('a dry run shows what each row becomes, who masked, and sends nothing', async () => {
  write('tickets.csv', `\uFEFF${tickets}`);
  const { code, printed, told } = await run(['tickets.csv', '--dry-run', '--map', 'Agent=']);
  expect({ code, told }).toEqual({ code: 0, told: '' });
  const [head, first, second, third] = printed.split('\n');
  expect(head).toMatch(/^ {2}line {2}at +kind +who +params$/);
  expect(first).toMatch(
    /^ {5}2 {2}20.+Z {2}ticket_solved {2}S…@example\.com {2}topic: ارسال, سریع, hours: 30\.5$/,
  );
  expect(second).toMatch(/^ {5}3 .+ ticket_opened +091…67 +topic: پرداخت$/);
  expect(third).toMatch(/^ {5}4 .+ \+98…67 +topic: say "hi", hours: 2$/);
  expect(printed).toMatch(/ from \(UTC\) {2}to \(UTC\)\n/);
  expect(printed).toMatch(/ticket_solved +2 {2}20\d\d-\d\d-\d\d {2}20\d\d-\d\d-\d\d\n {2}ticket_opened +1 /);
  expect(printed).toContain('Dry run of 3 rows: nothing is sent.\n');
  expect(printed).not.toMatch(/sara|123 ?4567/i);
});

test('every mistake is told at once, with line and column; nothing is sent, or the rest with --skip-bad', async () => {
  write(
    'bad.csv',
    [
      'at;kind;identity;hours;topik',
      `${hour(3)};ticket_solved;sara@example.com;two;x`,
      `2026-11-30 10:00;ticket_solvd;;3;`,
      `${hour(2)};ticket_solved;ali@example.com;3;`,
      '"never closed;a;b',
    ].join('\n'),
  );
  const { code, printed, told } = await run(['bad.csv']);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(told.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
    expect.stringMatching(
      /^bad\.csv:1:5 \| topik \| No kind has a parameter "topik"\. Did you mean "topic"\? Rename/,
    ),
    expect.stringMatching(/^bad\.csv:2:4 \| hours \| hours is "two", and has to be a number/),
    expect.stringMatching(/^bad\.csv:3:1 \| at \| .+ has no offset/),
    expect.stringMatching(
      /^bad\.csv:3:2 \| kind \| "ticket_solvd" is no kind\. Did you mean "ticket_solved"\?/,
    ),
    expect.stringMatching(/^bad\.csv:3:3 \| identity \| It is not said whose it is/),
    expect.stringMatching(/^bad\.csv:5 \| A quotation mark is opened here and never closed/),
    '6 mistakes; 1 row can be imported.',
    expect.stringContaining('--time-zone Asia/Tehran'),
    'The time zone of the site is not known: There is no data in .safar. Name the folder that safar serve uses with --data.',
    expect.stringContaining('Nothing is sent. Mend the file'),
    '',
  ]);
  expect(told).not.toContain('sara');
  expect((await run(['bad.csv', '--dry-run'])).code).toBe(1);
});

test.each([
  [['none.csv'], /none\.csv cannot be read: there is no such file/],
  [['.'], /cannot be read: it is a folder/],
  [['latin.csv'], /is no text in UTF-8\. In a spreadsheet/],
  [['tickets.csv', '--kind', 'ticket-solved'], /Did you mean "ticket_solved"\?/],
  [['tickets.csv', '--time-zone', 'Tehran'], /no time zone/],
  [['tickets.csv', '--country', 'Iran'], /two letters of ISO 3166/],
  [['tickets.csv', '--calendar', 'jalali'], /choices are gregorian, persian/],
  [['tickets.csv', '--map', 'Agent'], /give their=ours/],
  [['tickets.csv', '--map', 'Agent=agent'], /is not understood/],
  [['tickets.csv', '--map', 'Agent=at', 'Agent=topic'], /a column is one thing/],
  [['tickets.csv', '--map', 'Agnt='], /Did you mean "Agent"\?/],
])('%j is told in words, with exit code 2', async (words, sentence) => {
  write('latin.csv', Buffer.from([0x61, 0x74, 0x0a, 0xc7, 0xe1]));
  write('tickets.csv', tickets);
  expect(await run(words)).toMatchObject({ code: 2, told: expect.stringMatching(sentence) });
});

test.each([
  ['', /The file is empty/],
  ['kind,identity\n', /no column "at"[^]+1 mistake; rows are looked at when the columns are right/],
  ['at,identity\n', /no column "kind": .+--kind/],
  ['at,kind\n', /neither a column "identity" nor "visitor"/],
  ['at,kind,identity,at\n', /two columns "at"/],
])('of the header %j it is said what is missing', async (text, sentence) => {
  expect(await run([write('head.csv', text), '--dry-run'])).toMatchObject({
    code: 1,
    told: expect.stringMatching(sentence),
  });
});

test('where no server runs it goes into the folder; again it adds nothing, and a longer file only what is new', async () => {
  const words = ['tickets.csv', '--map', 'Agent=', '--data', 'data'];
  expect(await run(words)).toMatchObject({
    code: 1,
    told: expect.stringContaining('There is no data in data'),
  });
  mkdirSync(join(folder, 'data'));
  write('data/sites.json', JSON.stringify([{ text }]));
  expect(await run(words)).toMatchObject({ code: 0, printed: '  3 imported.\n' });
  expect(statSync(join(folder, 'data/identity-key')).mode & 0o777).toBe(0o600);
  expect(await run(words)).toMatchObject({ code: 0, printed: '  0 imported, 3 known already (same id).\n' });
  write('tickets.csv', `${tickets}\n,${hour(1)},call,+98 912 123 4567,,,\n`);
  expect(await run(words)).toMatchObject({ code: 0, printed: '  1 imported, 3 known already (same id).\n' });
  expect(await run(['bad.csv', '--data', 'data', '--skip-bad'])).toMatchObject({
    code: 0,
    printed: '  1 imported.\n',
    told: expect.stringMatching(/[56] mistakes/),
  });
}, 60_000);

test('what the collector refuses is told by line', async () => {
  const old = new Date(Date.now() - 500 * 86_400_000).toISOString();
  const ms = Date.parse(old);
  write('old.csv', `at,kind,identity\n${hour(1)},call,x1\n${old.replace('T', ' ')},call,x2\n${ms},call,x3\n`);
  expect(await run(['old.csv', '--data', 'data'])).toMatchObject({
    code: 1,
    printed: '  1 imported, 2 refused.\n',
    told: expect.stringMatching(/^ {2}old\.csv:3 {2}.+older than the site keeps what it knows, 400 days/m),
  });
  const { told } = await run(['old.csv', '--data', 'data']);
  expect(told).toContain(`old.csv:3  "${old.replace('T', ' ')}" (${old}) is older than the site keeps`);
  expect(told).toContain(`old.csv:4  ${ms} (${old}) is older than the site keeps`);
  const many = Array.from({ length: 1_200 }, (_, n) => `${old},call,p${n}\n`).join('');
  write('many-old.csv', `at,kind,identity\n${many}`);
  const all = await run(['many-old.csv', '--data', 'data']);
  expect(all).toMatchObject({ code: 1, printed: '  0 imported, 1,200 refused.\n' });
  expect(all.told.match(/older than/g)).toHaveLength(1_000);
  expect(all.told).toContain('  … and 200 rows more\n');
}, 60_000);

test('a server that is busy, breaks off or loses its answers gets everything once, however many rows', async () => {
  const app = await start('served', config);
  let posts = 0;
  const faults = ['busy', 'fine', 'reset', 'fine', 'throttled', 'lost', 'fine'] as const;
  const proxy = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (bytes: Buffer) => chunks.push(bytes));
    request.on('end', () => {
      const fault = request.method === 'POST' ? faults[posts++] : 'fine';
      if (fault === 'busy' || fault === 'throttled')
        return response.writeHead(fault === 'busy' ? 503 : 429, { 'retry-after': '0' }).end();
      if (fault === 'reset') return request.socket.destroy();
      void app.server
        .inject({
          method: request.method === 'POST' ? 'POST' : 'GET',
          url: request.url ?? '',
          headers: { ...request.headers },
          payload: Buffer.concat(chunks),
        })
        .then(({ statusCode, body }) =>
          fault === 'lost' ? request.socket.destroy() : response.writeHead(statusCode).end(body),
        );
      return undefined;
    });
  });
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const key = readFileSync(join(folder, 'served/api-key'), 'utf8');
  const first = Date.now() - 200_000_000;
  const rows = Array.from(
    { length: 20_000 },
    (_, n) => `${first + n},email_opened,person${n % 5_000}@example.com,یلدا`,
  );
  write('many.csv', `at,kind,identity,campaign\n${rows.join('\n')}\n`);
  const { code, printed, told } = await run(['many.csv', '--url', url], { SAFAR_KEY: key });
  expect(code).toBe(0);
  expect(told.match(/; again in \d s\n/g)).toHaveLength(2);
  expect(printed).toBe(
    '  19,500 imported, 500 stored by an attempt whose answer was lost, or known already.\n',
  );
  expect(posts).toBe(44);
  expect(await run(['many.csv', '--url', url], { SAFAR_KEY: key })).toMatchObject({
    printed: '  0 imported, 20,000 known already (same id).\n',
  });
  expect(await run(['many.csv', '--url', url], { SAFAR_KEY: 'x' })).toMatchObject({
    code: 2,
    told: expect.stringContaining('does not accept the key'),
  });
  expect(await run(['many.csv', '--url', url, '--site', 'nogl'], { SAFAR_KEY: key })).toMatchObject({
    code: 2,
  });
  proxy.closeAllConnections();
  proxy.close();
  await app.close();
}, 120_000);

test('pauses follow the server, else they double up to half a minute', () => {
  expect([1, 2, 3].map((attempt) => getPauseMs(attempt, null))).toEqual([1_000, 2_000, 4_000]);
  expect(getPauseMs(20, null)).toBe(30_000);
  expect(getPauseMs(1, '5')).toBe(5_000);
  expect(getPauseMs(1, '86400')).toBe(60_000);
  expect(getPauseMs(1, 'Wed, 21 Oct 2026 07:28:00 GMT')).toBe(1_000);
});
