import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createImportFolder, hour, tickets } from '../../test/import-folder.js';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from '../main/program.js';

const { folder, run, write } = createImportFolder();

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

test.each([
  [
    'orders.xlsx',
    Buffer.from('PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml'),
    /workbook of a spreadsheet \(\.xlsx or \.ods\).+CSV UTF-8/,
  ],
  ['orders.zip', Buffer.from('PK\u0003\u0004orders.csv'), /packed \(zip\): unpack it/],
  [
    'orders.xls',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /workbook of a spreadsheet \(\.xls\).+CSV UTF-8/,
  ],
  ['page.xls', '\uFEFF\n<table><tr><td>at', /web page or XML.+\(\.xls\).+CSV UTF-8/],
  ['orders.csv.gz', Buffer.from([0x1f, 0x8b, 8]), /packed \(gzip\)/],
  ['orders.pdf', '%PDF-1.7', /is a PDF/],
  ['list.json', '[ {"at": 1}, {"at": 2} ]', /one list of JSON.+jq/],
  ['object.json', '{"tickets":[{"at":1},{"at":2}]}', /one JSON with a list in it.+jq -c "\.tickets\[\]"/],
  [
    'pretty.json',
    '{\n  "count": 1,\n  "calls": [\n    {\n',
    /one JSON with a list in it.+jq -c "\.calls\[\]"/,
  ],
  ['other.json', '{\n  "at": 1\n}', /such as with jq -c "\.tickets\[\]"/],
  ['nomark.csv', Buffer.from('at,kind', 'utf16le'), /bytes that are in no text.+CSV UTF-8/],
  ['half.csv', Buffer.concat([utf16('at,kind'), Buffer.of(0)]), /begins as a text in UTF-16/],
])('%s is refused in words, with what to do', async (name, bytes, words) => {
  expect(await run([write(name, bytes)])).toEqual({
    code: 2,
    printed: '',
    told: expect.stringMatching(words),
  });
});

test('what a pipe says is heard once, and a file is read twice', async () => {
  expect(await run(['/dev/null'])).toMatchObject({
    code: 2,
    told: expect.stringContaining('save it to one first'),
  });
});

test.each([
  ['UTF-16 with tabs', (text: string) => utf16(text.replaceAll(',', '\t'))],
  ['UTF-16, the other way round', (text: string) => utf16(text, true)],
  ['semicolons behind a mark', (text: string) => `\uFEFF${text.replaceAll(',', ';')}`],
  ['a first line for spreadsheets', (text: string) => `sep=|\r\n${text.replaceAll(',', '|')}`],
])('%s are read', async (_name, convert) => {
  const text = `at,kind,identity,topic\r\n${hour(1)},call,sara@example.com,ارسال\r\n`;
  const { code, printed } = await run([write('other.csv', convert(text)), '--dry-run']);
  expect(code).toBe(0);
  expect(printed).toMatch(/ [23] {2}20.+ call +s…@example\.com +topic: ارسال\n/);
});

test('rows with a list in them are rows', async () => {
  const row = `{"items":[{"sku":"a"}],"at":"${hour(1)}","kind":"call","identity":"x1"}\n`;
  expect(await run([write('items.ndjson', row + row), '--dry-run', '--map', 'items='])).toMatchObject({
    code: 0,
  });
});

test('a file behind a list of columns is the file', async () => {
  write('tickets.csv', tickets);
  expect(await run(['--dry-run', '--map', 'Agent=', 'tickets.csv'])).toMatchObject({ code: 0 });
  expect(await run(['--dry-run', '--map', 'Agent='])).toMatchObject({
    code: 2,
    told: expect.stringContaining('Name the file'),
  });
});

test('no word of a file steers the terminal', async () => {
  const evil = '\u001b[2J\u001b]0;x\u0007\u202e\u2066\u0007';
  const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
  write(
    'evil.csv',
    `at,kind,identity,topic,a${evil}b\n${hour(1)},call,${evil}a@b.ir,to${evil}pic,x\n${evil},${evil},${evil},,\n`,
  );
  for (const words of [['--dry-run'], ['--dry-run', '--map', 'b='], ['--dry-run', '--skip-columns'], []]) {
    const { printed, told } = await run(['evil.csv', ...words]);
    expect(printed + told).not.toMatch(steering);
  }
  write(
    'evil.ndjson',
    `{"at":"${hour(1).replace('Z', '')}\\u001b[2J","kind":"\\u202ecall","identity":"x1","to\\u009bpic":"y"}\n`,
  );
  expect((await run(['evil.ndjson', '--dry-run'])).told).not.toMatch(steering);
});

test('a number that a spreadsheet has shortened, and a file of a header alone, are told', async () => {
  write('short.csv', `at,kind,identity\n${hour(1)},call,9.89121E+11\n`);
  expect(await run(['short.csv', '--dry-run'])).toMatchObject({
    code: 1,
    told: expect.stringContaining('A spreadsheet has shortened this number'),
  });
  mkdirSync(join(folder, 'empty'));
  write('empty/sites.json', JSON.stringify([{ text: JSON.stringify({ site: 'nogol' }) }]));
  write('none.csv', 'at,kind,identity\n');
  expect(await run(['none.csv', '--data', 'empty'])).toMatchObject({
    code: 0,
    told: expect.stringContaining('no row below its header'),
  });
  expect(await run(['none.csv', '--dry-run'])).toMatchObject({
    code: 0,
    told: expect.stringContaining('no row below its header'),
  });
}, 60_000);

test('whoever watches sees how far it is', async () => {
  const rows = Array.from({ length: 12_000 }, (_, n) => `${hour(1 + n)},call,p${n}`);
  write('long.csv', `at,kind,identity\n${rows.join('\n')}\n`);
  const { terminal, said } = createTestTerminal(folder);
  await runProgram(['import', 'long.csv', '--dry-run'], { ...terminal, isWatched: true });
  expect(said.told).toMatch(/^\r {2}5,000 rows checked \r {2}10,000 rows checked \r +\r$/);
});
