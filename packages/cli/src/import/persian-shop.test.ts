import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createId } from '@safar/schema';
import { expect, test } from 'vitest';
import { createImportFolder } from '../../test/import-folder.js';

const { folder, run, write, start } = createImportFolder();

/** A day of the past, as the shop writes it and as it is kept. */
const getDay = (ago: number) => {
  const at = Date.now() - ago * 86_400_000;
  const write = (calendar: string): string[] =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
      .formatToParts(at)
      .filter(({ type }) => ['year', 'month', 'day'].includes(type))
      .map(({ value }) => value);
  const [month, day, year] = write('persian');
  return { persian: `${year}/${month}/${day}`, gregorian: new Date(at).toISOString().slice(0, 10) };
};
const [late, later] = [getDay(14), getDay(13)];
const toPersianDigits = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
const shop = [
  'شماره سفارش;تاريخ تحویل;موبايل;روز تأخیر;نام',
  `۱۰۲۱;${toPersianDigits(late.persian)} ۱۴:۰۵;۰۹۱۲۱۲۳۴۵۶۷;۳;سارا`,
  `1022;${later.persian};'+98 935 111 2233;۲٫۵;علی`,
  `1023;${later.persian} 9:10;9361112233;1;`,
  `1024;${later.persian} 9:10;88776655;1;`,
].join('\r\n');
const ofShop = [
  'shop.csv',
  '--kind',
  'delivery_late',
  '--map',
  'شماره سفارش=transaction_id',
  // Typed with other letters than the file has, and the other way round.
  'at=تاریخ تحویل',
  '--map',
  'identity=موبایل',
  'روز تأخیر=days',
  '--skip-columns',
];

test('a file of a Persian shop: its calendar, its telephone numbers, and the clock of the site', async () => {
  write('shop.csv', `\uFEFF${shop}`);
  mkdirSync(join(folder, 'persian'));
  write(
    'persian/sites.json',
    JSON.stringify([{ text: JSON.stringify({ site: 'nogol', timeZone: 'Asia/Tehran' }) }]),
  );
  const at = ['--data', 'persian'];
  const gregorian = await run([...ofShop, ...at, '--dry-run']);
  expect(gregorian).toMatchObject({
    code: 1,
    told: expect.stringMatching(
      /shop\.csv:2:2 .+ 14:05" is a date of the Persian calendar: give --calendar persian\.\n[^]+… and 1 mistake more\n[^]+4 times: Dates of the Persian calendar are read with --calendar persian/,
    ),
  });
  const words = [...ofShop, ...at, '--calendar', 'persian', '--country', 'IR'];
  const { code, printed, told } = await run([...words, '--dry-run']);
  expect({ code, told }).toEqual({ code: 0, told: '' });
  expect(printed).toContain(
    `     2  ${late.gregorian}T10:35:00.000Z = ${late.persian} 14:05  delivery_late  +98…67  transaction_id: 1021, days: 3\n`,
  );
  // The day begins in Tehran while it is the one before in UTC.
  expect(printed).toContain(
    `     3  ${late.gregorian}T20:30:00.000Z = ${later.persian}        delivery_late  +98…33  transaction_id: 1022, days: 2.5\n`,
  );
  expect(printed).toContain(
    '  4 times without an offset: read by the clock of Asia/Tehran, the time zone of the site nogol (--time-zone names another).\n',
  );
  expect(printed).toContain(
    "  2 telephone numbers of IR: kept with the country code, as a page has to say them too: safar('identify', '+…').\n",
  );
  expect(printed).toContain(
    '  1 identity is digits that are no telephone number of IR, and stay as they are: line 5.\n',
  );
  // In UTC it is the day before.
  write('night.csv', `at,kind,identity\n${later.gregorian} 00:30,call,a@b.ir\n`);
  expect((await run(['night.csv', ...at, '--dry-run'])).printed).toMatch(
    new RegExp(` from +to\n {2}call +1 {2}${later.gregorian} {2}${later.gregorian}\n`),
  );
  expect(await run(words)).toMatchObject({
    code: 0,
    printed: '  4 imported.\n',
    told: expect.stringContaining('by the clock of Asia/Tehran'),
  });
}, 60_000);

test('a browser whose page says the number with its country code hears of what was imported, and of no other', async () => {
  write('shop.csv', shop);
  const app = await start('heard', {
    site: 'nogol',
    timeZone: 'Asia/Tehran',
    surveys: [
      { id: 'late', template: 'csat', when: [{ touchpoint: 'delivery_late', where: { days: { min: 2 } } }] },
    ],
  });
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  const words = [...ofShop, '--calendar', 'persian', '--country', 'IR', '--url', url];
  const key = readFileSync(join(folder, 'heard/api-key'), 'utf8');
  expect(await run(words, { SAFAR_KEY: key })).toMatchObject({ code: 0, printed: '  4 imported.\n' });
  const [visitor, secret] = [createId(Date.now()), createId(Date.now())];
  const post = async (rest: object): Promise<unknown> => {
    const body = JSON.stringify({ v: 1, site: 'nogol', visitor, secret, ...rest });
    const headers = { 'content-type': 'text/plain' };
    return (await fetch(`${url}/v1/events`, { method: 'POST', headers, body })).json();
  };
  const view = {
    id: createId(Date.now()),
    visit: visitor,
    page: visitor,
    pageNo: 1,
    n: 0,
    at: Date.now(),
    name: 'page_view',
    params: {
      path: '/',
      title: '/',
      nav: 'navigate',
      visitNo: 1,
      device: 'mobile',
      language: 'fa',
      source: { direct: true },
    },
  };
  expect(await post({ config: 1, sentAt: Date.now(), events: [view] })).toMatchObject({ accepted: 1 });
  expect(await post({ ask: 'touchpoints' })).toEqual({ touchpoints: [], identified: false });
  await post({ ask: 'identify', identity: '+98 912 123 4567' });
  expect(await post({ ask: 'touchpoints' })).toMatchObject({
    touchpoints: [
      { kind: 'delivery_late', at: Date.parse(`${late.gregorian}T14:05+03:30`), params: { days: 3 } },
    ],
  });
  await app.close();
}, 60_000);

test('a running server says which clock its site has; a zone that is named is asked of nobody', async () => {
  write('shop.csv', `\uFEFF${shop}`);
  const app = await start('clock', { site: 'nogol', timeZone: 'Asia/Dubai' });
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  const words = [...ofShop, '--calendar', 'persian', '--url', url, '--dry-run'];
  const key = { SAFAR_KEY: readFileSync(join(folder, 'clock/api-key'), 'utf8') };
  const { printed } = await run(words, key);
  expect(printed).toContain(` 2  ${late.gregorian}T10:05:00.000Z = `);
  expect(printed).toContain('clock of Asia/Dubai, the time zone of the site nogol');
  const refused = await run(words, { SAFAR_KEY: 'x' });
  expect(refused).toMatchObject({
    code: 1,
    told: expect.stringMatching(/time zone of the site is not known: .+does not accept the key/),
  });
  expect(refused.told).toMatch(/4 times: Times of one time zone need no offset when it is named/);
  expect(
    await run(
      words.filter((word) => word !== '--dry-run'),
      { SAFAR_KEY: 'x' },
    ),
  ).toMatchObject({ code: 2 });
  expect((await run([...words, '--time-zone', 'UTC'], { SAFAR_KEY: 'x' })).printed).toContain(
    'read by the clock of UTC.\n',
  );
  await app.close();
}, 60_000);

test('a required column that is missing is told with those that are there', async () => {
  write('shop.csv', shop);
  const { told } = await run(['shop.csv', '--dry-run']);
  expect(told).toMatch(
    /no column "at".+--map "تاريخ تحویل=at"\.\n.+no column "kind".+one of email_sent, .+call.*\.\n.+neither a column "identity".+--map "موبايل=identity"\. The file has the columns "شماره سفارش", "تاريخ تحویل", "موبايل", /,
  );
  expect(told).toContain('  3 mistakes;');
  const named = ['--dry-run', '--kind', 'call', '--map', 'تاریخ تحویل=at', 'موبایل=identity'];
  expect((await run(['shop.csv', ...named, 'نام=topik'])).code).toBe(2);
  expect((await run(['shop.csv', ...named])).told).toMatch(
    /shop\.csv:1:1 .+"شماره سفارش"[^]+shop\.csv:1:4 .+"روز تأخیر"/,
  );
  write('wide.csv', 'at,kind,identity,topik,الف,ب,پ,ت\n');
  expect((await run(['wide.csv', '--dry-run'])).told).toMatch(
    /wide\.csv:1:4 .+Did you mean "topic"\?.+\n.+wide\.csv:1 +No kind has parameters "الف", "ب", "پ", "ت"\..+--skip-columns\.\n {2}2 mistakes/,
  );
  write('one.csv', 'at|kind|identity\n');
  expect((await run(['one.csv'])).told).toContain(
    'The header is one cell, "at|kind|identity": cells are parted by comma, semicolon or tab.',
  );
});
