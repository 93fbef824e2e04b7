import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../src/explain/report.js';
import { runProgram } from '../src/main/program.js';
import { createTestTerminal } from './test-terminal.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const take = (name: string): string =>
  new RegExp(`<!-- ${name} -->\\n\`\`\`[a-z]*\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safar-explain-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const run = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['explain', '--visit', 'visit.json', ...words], terminal);
  return { code, ...said };
};
const report = async (...words: string[]): Promise<Report> =>
  JSON.parse((await run('--format', 'json', ...words)).printed) as Report;
const failing = ({ surveys }: Report, id: string): string[] =>
  (surveys.find(({ survey }) => survey === id) ?? { gates: [] }).gates.flatMap(({ gate, isPassed }) =>
    isPassed ? [] : [gate],
  );

const survey = (id: string, options: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  template: 'csat',
  when: [{ event: 'login' }],
  ...options,
});
const site = (surveys: unknown[], more: Record<string, unknown> = {}): void =>
  write('safar.json', { site: 'nogol', languages: ['en'], surveys, ...more });
const page = { at: '0s', page: '/' };
const login = { at: '1m', event: 'login' };

test('the example of the README prints what stands there', async () => {
  write('safar.json', take('explain-config'));
  write('visit.json', take('explain-visit'));
  const { code, printed, told } = await run('--survey', 'why-not');
  expect({ code, told }).toEqual({ code: 0, told: '' });
  // Intl puts narrow spaces before AM and PM.
  expect(printed.replaceAll('\u202f', ' ')).toBe(take('explain-output'));
});

test('each gate that holds a survey back is named, and no other', async () => {
  site([
    survey('device', { who: { device: ['desktop'] } }),
    survey('cart', { who: { cart: { items: { min: 1 } } } }),
    survey('returning', { who: { new: false, visits: { min: 3 } } }),
    survey('source', { who: { source: ['social'], traits: { plan: 'pro' } } }),
    survey('answered', { who: { answers: { device: { score: { min: 4 } } } } }),
    survey('dismissed', { howOften: { again: { afterDismiss: '30d' } } }),
    survey('ended', { howOften: { active: { to: '2026-03-20' } } }),
    survey('often', { howOften: { perVisitor: 2 } }),
  ]);
  write('visit.json', {
    begins: '2026-03-21T18:30',
    device: 'mobile',
    source: 'search',
    before: {
      surveys: { dismissed: { shown: '10d', dismissed: '10d' }, often: { times: 2, shown: '90d' } },
    },
    happens: [page, login],
  });
  const found = await report();
  const names = found.surveys.map(({ survey: id, state }) => [id, state, failing(found, id).join()]);
  expect(names).toEqual([
    ['device', 'dropped', 'device'],
    ['cart', 'dropped', 'items'],
    ['returning', 'dropped', 'new,visits'],
    ['source', 'dropped', 'known'],
    ['answered', 'dropped', 'answers'],
    ['dismissed', 'dropped', 'afterDismiss'],
    ['ended', 'dropped', 'active'],
    ['often', 'dropped', 'perVisitor'],
  ]);
  const dismissed = found.surveys.find(({ survey: id }) => id === 'dismissed');
  expect(dismissed?.nextAt).toBe(Date.parse('2026-03-21T18:30Z') + 20 * 864e5);
});

test('of an experiment, each visitor is asked one survey, and it is said which', async () => {
  site([survey('usual'), survey('own')], { experiments: [{ id: 'wording', surveys: ['usual', 'own'] }] });
  const asked = new Set<string>();
  for (let visitor = 0; visitor < 8; visitor++) {
    const id = `0196f3e0-0000-7000-8000-00000000000${visitor}`;
    write('visit.json', { visitor: id, happens: [page, login] });
    const found = await report();
    const [own = ''] = found.timeline.flatMap(({ kind, survey: each }) =>
      kind === 'shown' ? (each ?? []) : [],
    );
    const other = own === 'usual' ? 'own' : 'usual';
    asked.add(own);
    expect(failing(found, own)).not.toContain('experiment');
    expect(failing(found, other)).toEqual(['experiment']);
    const gates = found.surveys.find(({ survey: each }) => each === other)?.gates;
    expect(gates?.find(({ gate }) => gate === 'experiment')?.seen).toBe(own);
    expect(found.cannotTell.join(' ')).not.toContain('experiment');
  }
  expect([...asked].toSorted()).toEqual(['own', 'usual']);
  write('visit.json', { happens: [page, login] });
  expect((await report()).cannotTell.join(' ')).toContain('which survey of an experiment');
});

test('what is in the way holds a survey, and it shows when that is over', async () => {
  site([survey('asked')]);
  write('visit.json', { happens: [page, { at: '59s', types: '10s' }, login, { at: '2m', leaves: true }] });
  const { timeline, surveys } = await report();
  expect(timeline.filter(({ survey: id }) => id === 'asked').map(({ kind, atMs }) => [kind, atMs])).toEqual([
    ['armed', 60_000],
    ['held', 60_000],
    ['shown', 69_000],
  ]);
  expect(surveys[0]).toMatchObject({ state: 'shown', atMs: 69_000 });
});

test('a page or a stage that was left, a visit that was over, and a survey that goes first', async () => {
  site(
    [
      survey('page', { when: [{ page: '/a', after: '10s' }] }),
      survey('stage', { when: [{ stage: 'consideration', after: '10s' }] }),
      survey('late', { when: [{ event: 'login', after: '20m' }] }),
      survey('first', { when: [{ event: 'search', after: '1s' }], priority: 1 }),
      survey('second', { when: [{ event: 'search', after: '1s' }] }),
    ],
    { throttle: { perVisit: 9, between: '0s' }, visit: { endsAfter: '15m' } },
  );
  write('visit.json', {
    happens: [
      { at: '0s', page: '/a' },
      { at: '5s', page: '/products/b' },
      { at: '8s', page: '/cart' },
      { at: '30s', event: 'search' },
      { at: '40s', dismisses: 'first' },
      { at: '50s', dismisses: 'second' },
      { at: '1m', event: 'login' },
      { at: '40m', hidden: '1s' },
    ],
  });
  const found = await report();
  const fell = (id: string): string[] =>
    found.surveys
      .find(({ survey: each }) => each === id)
      ?.circumstances.flatMap(({ circumstance, isPassed }) => (isPassed ? [] : [circumstance])) ?? [];
  expect(fell('page')).toEqual(['pageLeft']);
  expect(fell('stage')).toEqual(['stageLeft']);
  expect(fell('late')).toEqual(['visitOver']);
  expect(found.surveys.find(({ survey: id }) => id === 'first')).toMatchObject({
    state: 'dismissed',
    atMs: 40_000,
  });
  const shown = found.timeline
    .filter(({ kind }) => kind === 'shown')
    .map(({ survey: id, atMs }) => [id, atMs]);
  expect(shown).toEqual([
    ['first', 31_000],
    ['second', 40_000],
  ]);
});

test('nothing is asked of those who may not be recorded', async () => {
  site([survey('asked')]);
  write('visit.json', { isAllowed: false, gpc: true, happens: [page, login] });
  const [asked] = (await report()).surveys;
  expect(
    asked?.circumstances.filter(({ isPassed }) => !isPassed).map(({ circumstance }) => circumstance),
  ).toEqual(['consent', 'gpc']);
});

test('mistakes of a visit are told with line and column', async () => {
  site([survey('asked')]);
  write(
    'visit.json',
    '{\n  "happens": [\n    { "at": "5s", "pge": "/" },\n    { "at": "2s", "dismisses": "askd" }\n  ]\n}\n',
  );
  const { code, printed, told } = await run();
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toContain('visit.json:3:19');
  expect(told).toContain('Did you mean "page"?');
  expect(told).toMatch(/visit\.json:4:13 .* before what stands above it/);
  expect(told).toContain('Did you mean "asked"?');
  expect(await run('--survey', 'other')).toMatchObject({
    code: 2,
    told: expect.stringContaining('It has asked.'),
  });
  rmSync(join(folder, 'visit.json'));
  expect(await run()).toMatchObject({
    code: 2,
    told: expect.stringContaining('There is no file visit.json'),
  });
});

test('a recorded visit: what showed is what the record says, and what it cannot tell is said', async () => {
  site([survey('asked'), survey('other', { when: [{ exitIntent: true }] })]);
  const visitor = '019d11b2-5f40-7000-8000-000000000001';
  const at = Date.parse('2026-03-21T15:00Z');
  const line = (afterMs: number, name: string, params: Record<string, unknown>, who = visitor) =>
    JSON.stringify({
      site: 'nogol',
      visitor: who,
      visit: visitor,
      page: visitor,
      pageNo: 1,
      n: afterMs,
      id: `${name}${afterMs}`,
      name,
      at: at + afterMs,
      params,
    });
  const lines = [
    line(0, 'page_view', { path: '/', visitNo: 2, source: { host: 'google.com' } }),
    line(5_000, 'login', {}),
    line(5_400, 'survey_shown', { survey: 'asked', showing: 's' }),
    line(9_000, 'survey_dismissed', { survey: 'asked', showing: 's' }),
    line(12_000, 'page_leave', {}),
  ];
  write('visit.json', `${[...lines].reverse().join('\n')}\n`);
  const found = await report();
  expect(found.timeline.map(({ kind, atMs }) => `${kind} ${atMs}`)).toEqual([
    'visit 0',
    'page 0',
    'stage 0',
    'event 5000',
    'armed 5000',
    'due 5000',
    'shown 5400',
    'did 9000',
    'left 12000',
  ]);
  expect(failing(found, 'asked')).toEqual(['afterDismiss', 'afterShown', 'perVisit', 'between']);
  expect(found.cannotTell.join(' ')).toMatch(/exit intent.*typing.*--device.*before the first event/s);
  write('visit.json', [...lines, line(1, 'page_view', {}, 'somebody-else')].join('\n'));
  expect(await run()).toMatchObject({
    code: 2,
    told: expect.stringContaining(`--visitor, such as ${visitor}`),
  });
  expect((await run('--visitor', visitor)).code).toBe(0);
  write('visit.json', `${lines.join('\n')}\n{"name": "cut`);
  expect(await run()).toMatchObject({ code: 2, told: expect.stringContaining('visit.json:6:1') });
});
