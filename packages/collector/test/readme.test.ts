import { readFileSync } from 'node:fs';
import { listTouchpointParams, touchpointKinds, touchpointRejections } from '@safar/schema';
import { expect, test } from 'vitest';
import { errors, rejections } from '../src/errors.js';
import { createFolder, startCollector } from './collector.js';
import { askingShop, createShopDoor, identityKey } from './touchpoints.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test.each(Object.entries(errors))('%s stands in the README with its status', (code, { status }) => {
  expect(readme).toContain(`| \`${code}\` | ${status} |`);
});

test.each(Object.keys(rejections))('%s stands in the README', (code) => {
  expect(readme).toContain(`\`${code}\` (`);
});

test('the README names no refusal that is gone', () => {
  const named = [...readme.matchAll(/^\| `([a-z_]+)` \| \d{3} \|/gm)].map(([, code]) => code);
  expect(new Set(named)).toEqual(new Set(Object.keys(errors)));
});

const part = (name: string): string =>
  (new RegExp(`<!-- ${name} -->\\n([^]*?)<!-- /${name} -->`).exec(readme)?.[1] ?? '').trim();

test('the README has every kind of touchpoint with its parameters', () => {
  const rows = touchpointKinds.map((kind) => {
    const params = listTouchpointParams(kind).map(({ name, words }) => `\`${name}\` ${words}`);
    return `| \`${kind}\` | ${params.join('; ')} |`;
  });
  expect(part('kinds')).toBe(['| kind | parameters |', '|---|---|', ...rows].join('\n'));
});

test('and every reason that a single touchpoint is refused for', () => {
  const lines = Object.entries(touchpointRejections).map(([code, sentence]) => `- \`${code}\`: ${sentence}`);
  expect(part('rejections')).toBe(lines.join('\n'));
});

test('what is sent and erased in the README is answered as it stands there, and held off from then on', async () => {
  const calls = [...readme.matchAll(/^curl [^]*?-d '([^']+)'[^]*?\n(\{.*\})\n```/gm)].map(
    ([call, body = '', answer = '']) => ({ isErasing: call.includes('-X DELETE'), body, answer }),
  );
  expect(calls.map(({ isErasing }) => isErasing)).toEqual([false, false, true]);
  const folder = createFolder();
  const collector = await startCollector({
    path: folder.path,
    sites: [askingShop()],
    identityKey,
    now: () => Date.UTC(2026, 10, 30, 12),
  });
  const door = createShopDoor(collector);
  for (const { isErasing, body, answer } of calls)
    expect((await door.send(isErasing ? 'DELETE' : 'POST', body)).body).toBe(answer);
  const [told] = calls;
  expect((await door.send('POST', told?.body)).json()).toMatchObject({
    rejected: [{ code: 'person_erased' }],
  });
  await collector.stop();
  folder.remove();
}, 60_000);
