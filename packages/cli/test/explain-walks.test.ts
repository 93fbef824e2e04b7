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
  const surveys = [{ id: 'asked', template: 'csat', when: [{ event: 'login' }] }];
  writeFileSync(join(folder, 'safar.json'), JSON.stringify({ site: 'nogol', languages: ['en'], surveys }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const explain = async (events: readonly object[]): Promise<Report> => {
  writeFileSync(join(folder, 'visit.json'), events.map((event) => JSON.stringify(event)).join('\n'));
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['explain', '--visit', 'visit.json', '--format', 'json'], terminal);
  expect({ code, told: said.told }).toEqual({ code: 0, told: '' });
  return JSON.parse(said.printed) as Report;
};

const visitor = '019d11b2-5f40-7000-8000-000000000001';
const at = Date.parse('2026-03-21T15:00Z');
const line = (afterMs: number, name: string, params: object, more: object = {}) => ({
  site: 'nogol',
  visitor,
  visit: visitor,
  page: visitor,
  pageNo: 1,
  n: afterMs,
  id: `${name}${afterMs}`,
  name,
  at: at + afterMs,
  params,
  ...more,
});
const real = [
  line(0, 'page_view', { path: '/', visitNo: 1, source: { host: 'google.com' } }),
  line(5_000, 'login', {}),
  line(5_400, 'survey_shown', { survey: 'asked', showing: 's' }),
];
const hour = 3_600_000;
const inWalk = { visit: '019d11e9-4f80-7000-8000-000077616c6b', walk: true };
/** As an export has it: with the events of the walk itself, and a survey that was shown within it. */
const walked = [
  line(hour, 'page_view', { path: '/walked', visitNo: 2 }, inWalk),
  line(hour + 1, 'walk_start', { walk: { persona: 'Sara' } }, inWalk),
  line(hour + 2_000, 'login', {}, inWalk),
  line(hour + 2_500, 'survey_shown', { survey: 'asked', showing: 'w' }, inWalk),
  line(hour + 9_000, 'walk_end', { walk: {} }, inWalk),
];
const read = ({ timeline }: Report): string[] => timeline.map(({ kind, atMs }) => `${kind} ${atMs}`);

test('a walk of the team is no part of what is told of the visitor', async () => {
  const alone = await explain(real);
  expect(read(alone)).toContain('shown 5400');
  expect(await explain([...walked, ...real])).toEqual(alone);
});

test('a walk alone is played as what it is, with what its surveys waited for', async () => {
  const found = await explain(walked);
  expect(JSON.stringify(found.timeline)).toContain('/walked');
  expect(read(found)).toEqual(expect.arrayContaining(['page 0', 'due 2000', 'shown 2500']));
});
