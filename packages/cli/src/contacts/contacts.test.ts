import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@safar/collector';
import { type Config, createId, sealContact } from '@safar/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from '../main/program.js';
import { makeKey } from './keys.js';
import { openContact } from './open-contact.js';
import { printCsv } from './print-contacts.js';

const folder = mkdtempSync(join(tmpdir(), 'safar-contacts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
const run = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['contacts', ...words], terminal);
  return { code, ...said };
};

const place = { site: 'nogol', survey: 'call-me', question: 'contact' };
const key = makeKey();
const keys = new Map([[key.id, key]]);
const seal = (reach: string, name = '', for_ = key) =>
  sealContact({ reach, name }, for_.point.toString('base64url'), place);

const line = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) =>
    text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '').trim(),
  );

test('what the code of browsers seals, the command opens: any text, always of one length', async () => {
  await fc.assert(
    fc.asyncProperty(line, line, async (reach, name) => {
      const sealed = await seal(reach, name);
      expect(sealed).toMatch(/^A[Q-Za-f][A-Za-z0-9_-]{798}$/);
      expect(openContact(sealed, keys, place)).toEqual({ reach, name });
    }),
    { numRuns: 50 },
  );
});

test('the same contact is never sealed the same twice', async () => {
  expect(await seal('+989121234567')).not.toBe(await seal('+989121234567'));
});

test('a contact that is too long is not cut off, but refused', async () => {
  await expect(seal('a'.repeat(600))).rejects.toThrow();
});

test('a letter changed anywhere, or another place, and it does not open', async () => {
  const sealed = await seal('+989121234567', 'سارا');
  fc.assert(
    fc.property(fc.integer({ min: 12, max: sealed.length - 1 }), (at) => {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const forged = sealed.slice(0, at) + other + sealed.slice(at + 1);
      expect(openContact(forged, keys, place)).toMatchObject({ trouble: 'damaged' });
    }),
  );
  for (const elsewhere of [{ site: 'other' }, { survey: 'nps' }, { question: 'reach' }])
    expect(openContact(sealed, keys, { ...place, ...elsewhere })).toMatchObject({ trouble: 'damaged' });
  expect(openContact('sara@example.com', keys, place)).toMatchObject({ trouble: 'damaged' });
});

test('for another key it says which', async () => {
  const other = makeKey();
  expect(openContact(await seal('a@b.ir', '', other), keys, place)).toEqual({
    trouble: 'other-key',
    keyId: other.id,
  });
});

test('what steers a terminal or turns lines around is taken out', async () => {
  const sealed = await seal('\u001b[2Ja@b.ir', '\u202eسارا\u0007');
  expect(openContact(sealed, keys, place)).toEqual({ reach: 'a@b.ir', name: 'سارا' });
});

test('a spreadsheet gets texts and no formulas', () => {
  const contact = { id: 'i', at: 0, survey: 's', question: 'q', place: 'page' as const };
  expect(printCsv([{ ...contact, phone: '+98912', name: '=1+1, "x"' }]).split('\r\n')[1]).toBe(
    `i,1970-01-01T00:00:00.000Z,s,q,page,,'+98912,"'=1+1, ""x""",,`,
  );
  const [, row] = printCsv([{ ...contact, email: 'a@b.ir', name: 'x; =HYPERLINK(1);y', walk: true }]).split(
    '\r\n',
  );
  expect(row).toBe("i,1970-01-01T00:00:00.000Z,s,q,page,a@b.ir,,x;' =HYPERLINK(1);y,yes,");
  expect(printCsv([])).toBe('\uFEFFid,left,survey,question,place,email,phone,name,walk,robot\r\n');
});

const left = Date.now() - 3_600_000;
beforeAll(async () => {
  await run('keys', '--out', 'old.key');
  await run('keys', '--out', 'new.key');
  const read = (file: string) =>
    /Public key: (\S+)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
  const config: Config = {
    site: 'nogol',
    contacts: { publicKey: read('new.key') },
    surveys: [{ id: 'call-me', template: 'talk-to-us', when: [{ manual: true }] }],
  };
  const text = JSON.stringify(config);
  writeFileSync(join(folder, 'sites.json'), JSON.stringify([{ text }]));
  const app = await createApp({
    sites: [{ config, text }],
    store: { path: join(folder, 'clickhouse') },
    assets: [],
    chunks: {},
  });
  const visitor = createId(left);
  const contacts = [
    // The first two by a person, in another order than the store's; the last by a robot.
    ['new.key', 'ali@example.com', '', 1],
    ['old.key', '+989121234567', 'سارا', 0],
    ['new.key', 'bot@example.com', '', 2],
  ] as const;
  const events = await Promise.all(
    contacts.map(async ([file, reach, name, later], n) => ({
      id: createId(left + later),
      visit: visitor,
      page: visitor,
      pageNo: 1,
      n,
      at: left + later,
      name: 'survey_answer',
      params: {
        survey: 'call-me',
        showing: createId(left + n),
        question: 'contact',
        revision: 1,
        value: 1,
        sealed: await sealContact({ reach, name }, read(file), place),
        dir: 'rtl',
        language: 'fa',
      },
    })),
  );
  for (const [agent, sent] of [
    ['Mozilla/5.0 Firefox/140.0', events.slice(0, 2)],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', events.slice(2)],
  ] as const) {
    const answer = await app.server.inject({
      method: 'POST',
      url: '/v1/events',
      headers: { 'content-type': 'text/plain', 'user-agent': agent },
      payload: JSON.stringify({ v: 1, site: 'nogol', visitor, config: 1, sentAt: Date.now(), events: sent }),
    });
    expect(answer.json()).toEqual({ accepted: sent.length, rejected: [] });
  }
  await app.close();
}, 60_000);

const ofFolder = ['--data', '.'];
const robotLeftOut =
  '  1 more was left by what names itself as a robot, and is left out here: --robots prints it too.\n';

test('contacts are opened on this machine, with several keys after a change', async () => {
  const { code, printed, told } = await run('list', '--key', 'old.key', '--key', 'new.key', ...ofFolder);
  expect({ code, told }).toEqual({ code: 0, told: robotLeftOut });
  expect(printed).toMatch(/call-me {2}\+989121234567 +سارا +[0-9a-f-]{36}\n.+ali@example\.com/);
  const json = await run('list', '--key', 'old.key', 'new.key', '--format', 'json', ...ofFolder);
  expect(JSON.parse(json.printed)).toMatchObject({
    site: 'nogol',
    contacts: [
      { phone: '+989121234567', name: 'سارا', survey: 'call-me', at: left },
      { email: 'ali@example.com' },
    ],
    unopened: [],
  });
}, 60_000);

test('what a robot left is left out with a word, and printed with a mark for who asks', async () => {
  const keys = ['--key', 'old.key', 'new.key', ...ofFolder];
  for (const format of ['table', 'csv', 'json']) {
    const { printed, told } = await run('list', ...keys, '--format', format);
    expect(printed).not.toContain('bot@example.com');
    expect(told).toBe(robotLeftOut);
  }
  const all = await run('list', ...keys, '--robots');
  expect(all).toMatchObject({ code: 0, told: '' });
  expect(all.printed).toMatch(/call-me \(robot\) +bot@example\.com/);
  expect((await run('list', ...keys, '--robots', '--format', 'csv')).printed).toMatch(
    /bot@example\.com,,,,yes\r\n$/,
  );
  const json = JSON.parse((await run('list', ...keys, '--robots', '--format', 'json')).printed) as object;
  expect(json).toMatchObject({ contacts: [{}, {}, { email: 'bot@example.com', robot: true }] });
}, 60_000);

test('what one key does not open is counted and told, and the rest printed', async () => {
  const { code, printed, told } = await run('list', '--key', 'new.key', ...ofFolder);
  expect(code).toBe(1);
  expect(printed).toContain('ali@example.com');
  expect(printed).not.toContain('+98');
  expect(told).toMatch(
    /1 more cannot be opened with what --key names: left for the key [0-9a-f]{16}\..+another --key/,
  );
}, 60_000);

test('a key that opens nothing is not said to have found nothing', async () => {
  await run('keys', '--out', 'wrong.key');
  const { code, printed, told } = await run('list', '--key', 'wrong.key', ...ofFolder);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  const [, id = ''] = /\(id ([0-9a-f]{16})\)/.exec(readFileSync(join(folder, 'new.key'), 'utf8')) ?? [];
  expect(told).toMatch(/ {2}2 contacts cannot be opened with what --key names: left for the key /);
  expect(told).toContain(id);
  expect(told).toContain('which says that id');
}, 60_000);

test('a key that others may read is said', async () => {
  chmodSync(join(folder, 'old.key'), 0o644);
  const { told } = await run('list', '--key', 'old.key', '--since', '1m', ...ofFolder);
  expect(told).toContain('Run this: chmod 600 old.key\n');
  const text = readFileSync(join(folder, 'old.key'));
  writeFileSync(join(folder, 'the $(id) key'), text, { mode: 0o644 });
  expect((await run('list', '--key', 'the $(id) key', '--since', '1m', ...ofFolder)).told).toContain(
    "Run this: chmod 600 'the $(id) key'\n",
  );
}, 60_000);

test('contacts are erased by id, or by age', async () => {
  expect(await run('remove', ...ofFolder)).toMatchObject({ code: 2 });
  expect(await run('remove', '--before', 'soon', ...ofFolder)).toMatchObject({
    code: 2,
    told: expect.stringContaining('is no moment'),
  });
  const { printed } = await run('list', '--key', 'new.key', '--format', 'json', ...ofFolder);
  const { contacts } = JSON.parse(printed) as { contacts: { id: string }[] };
  const [{ id } = { id: '' }] = contacts;
  expect(await run('remove', id, ...ofFolder)).toMatchObject({ code: 0, printed: '  1 contact erased.\n' });
  expect(await run('remove', id, ...ofFolder)).toMatchObject({ code: 1 });
  expect(await run('remove', '--before', '2d', ...ofFolder)).toMatchObject({
    printed: '  0 contacts erased.\n',
  });
  // That of the robot as well.
  expect(await run('remove', '--before', '1m', ...ofFolder)).toMatchObject({
    printed: '  2 contacts erased.\n',
  });
  expect(await run('list', '--key', 'new.key', ...ofFolder)).toMatchObject({
    code: 0,
    printed: '  No contacts.\n',
  });
}, 60_000);
