import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../src/explain/report.js';
import { runProgram } from '../src/main/program.js';
import { createTestTerminal } from './test-terminal.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safar-explain-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const explain = async (happens: unknown[], when: Record<string, unknown>, ...words: string[]) => {
  const surveys = [{ id: 'a', template: 'csat', when: [{ touchpoint: 'ticket_solved', ...when }] }];
  writeFileSync(
    join(folder, 'safar.json'),
    JSON.stringify({ site: 'nogol', languages: ['en', 'fa', 'ar'], surveys }),
  );
  writeFileSync(join(folder, 'visit.json'), JSON.stringify({ begins: '2026-03-21T18:30', happens }));
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['explain', '--visit', 'visit.json', '--format', 'json', ...words], terminal);
  return { code, ...said, report: () => JSON.parse(said.printed) as Report };
};
const page = { at: '0s', page: '/' };
const left = { at: '1m', leaves: true };
const solved = { at: '1h', touchpoint: 'ticket_solved', params: { hours: 30 } };

const stateOf = async (...given: Parameters<typeof explain>): Promise<string | undefined> =>
  (await explain(...given)).report().surveys[0]?.state;

test('what happens off the site is heard of in the next visit, a moment after its first page', async () => {
  const happens = [page, left, solved, { returns: '2d', page: '/' }, left];
  const report = (await explain(happens, { where: { hours: { min: 24 } }, after: '5s' })).report();
  const { endsMs } = report;
  expect(report.surveys[0]).toMatchObject({ state: 'shown', atMs: endsMs - 60_000 + 2_000 + 5_000 });
  expect(report.timeline.map(({ kind, sentence }) => [kind, sentence])).toEqual([
    ['visit', 'visit 1 begins'],
    ['page', 'page /'],
    ['stage', 'stage: – → awareness'],
    ['left', 'the page is closed or no longer seen'],
    ['moment', 'touchpoint ticket_solved'],
    ['visit', 'visit 2 begins'],
    ['page', 'page /'],
    ['heard', 'ticket_solved off the site is heard of'],
    [
      'armed',
      expect.stringContaining(
        'a is armed: ticket_solved (hours: at least 24) off the site, at most 30 days ago, then a wait of 5 seconds; due ',
      ),
    ],
    ['shown', 'a shows'],
    ['left', 'the page is closed or no longer seen'],
  ]);
  const persian = (await explain(happens, { after: '5s' }, '--lang', 'fa')).report();
  expect(persian.timeline.map(({ sentence }) => sentence)).toContain(
    'خبر ticket_solved در بیرون از سایت می‌رسد',
  );
});

test('not where it is not as it has to be, too long ago, on another page, or in the visit itself', async () => {
  const back = { returns: '2d', page: '/' };
  const after = [page, left, solved, back, left];
  expect(await stateOf(after, { where: { hours: { min: 31 } } })).toBe('not-shown');
  expect(await stateOf(after, { within: '3d' })).toBe('shown');
  expect(await stateOf(after, { within: '1d' })).toBe('not-shown');
  expect(await stateOf(after, { page: '/account' })).toBe('not-shown');
  expect(await stateOf([page, { ...solved, at: '10s' }, left], {})).toBe('not-shown');
  // Gone before the collector was asked.
  expect(await stateOf([page, left, solved, back, { ...left, at: '1s' }], {})).toBe('not-shown');
});

test('what is heard of and asks nothing says why, and the survey says what it waits for', async () => {
  const back = { returns: '2d', page: '/' };
  const happens = [page, left, solved, back, left];
  const why = async (when: Record<string, unknown>, ...words: string[]) => {
    const { timeline, surveys } = (await explain(happens, when, ...words)).report();
    const [survey] = surveys;
    return [
      timeline.flatMap(({ kind, sentence }) => (kind === 'unheard' ? [sentence] : [])).join(),
      survey?.circumstances.find(({ circumstance }) => circumstance === 'touchpoint')?.sentence.slice(0, 44),
    ];
  };
  expect(await why({ within: '1d' })).toEqual([
    'ticket_solved off the site is too old for a',
    'The collector was asked once in this visit, ',
  ]);
  expect(await why({ where: { hours: { min: 31 } } })).toEqual([
    'ticket_solved off the site is not as a wants it',
    'The collector was asked once in this visit, ',
  ]);
  expect(await why({ page: '/account' })).toEqual([
    'ticket_solved off the site waits for a page on which a asks',
    expect.stringMatching(/^It has happened, and waits until Apr /),
  ]);
  expect(await why({ within: '1d' }, '--lang', 'fa')).toEqual([
    'ticket_solved در بیرون از سایت برای a خیلی قدیمی است',
    expect.stringContaining('در این بازدید یک بار از سرور سفر پرسیده شد'),
  ]);
  // The first visit of somebody whom nobody has named.
  const first = (await explain([page, { at: '1m', event: 'login' }], {})).report();
  expect(
    first.surveys[0]?.circumstances.find(({ circumstance }) => circumstance === 'touchpoint')?.sentence,
  ).toMatch(/^Nobody is identified in this browser/);
});

test('on its page, also in a later visit, and once', async () => {
  const account = { at: '10s', page: '/account' };
  const back = (returns: string) => ({ returns, page: '/' });
  const happens = [
    page,
    left,
    solved,
    back('1d'),
    left,
    back('1d'),
    account,
    left,
    back('30d'),
    account,
    left,
  ];
  const { timeline } = (await explain(happens, { page: '/account' })).report();
  expect(timeline.filter(({ kind }) => kind === 'heard')).toHaveLength(1);
  expect(timeline.filter(({ kind }) => kind === 'shown')).toHaveLength(1);
});

test('a visit with a touchpoint that there is not is told so, with what was meant', async () => {
  const { code, told } = await explain(
    [page, { at: '1m', touchpoint: 'ticket_solvd' }, { ...solved, params: { hour: 3, topic: 7 } }],
    {},
  );
  expect(code).toBe(2);
  expect(told).toContain('Did you mean "ticket_solved"?');
  expect(told).toContain('ticket_solved has no parameter "hour". Did you mean "hours"?');
  expect(told).toContain('topic is 7, and has to be a text of at most 100 characters.');
});

test('of a recorded visit nothing is claimed about what the collector told', async () => {
  const { report } = await explain([page], {});
  expect(report().surveys[0]?.circumstances.map(({ circumstance }) => circumstance)).toContain('touchpoint');
  const visitor = '019d11b2-5f40-7000-8000-000000000001';
  const line = {
    visitor,
    visit: visitor,
    page: visitor,
    pageNo: 1,
    n: 0,
    id: 'a',
    at: Date.parse('2026-03-21T15:00Z'),
  };
  writeFileSync(
    join(folder, 'visit.json'),
    `${JSON.stringify({ ...line, name: 'page_view', params: { path: '/', visitNo: 1 } })}\n`,
  );
  const { terminal, said } = createTestTerminal(folder);
  expect(await runProgram(['explain', '--visit', 'visit.json', '--format', 'json'], terminal)).toBe(0);
  const recorded = JSON.parse(said.printed) as Report;
  expect(recorded.surveys[0]?.circumstances.map(({ circumstance }) => circumstance)).not.toContain(
    'touchpoint',
  );
  expect(recorded.cannotTell.join(' ')).toContain('what happened off the site');
});
