import { readFileSync } from 'node:fs';
import { parseConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import { runProgram } from './main/program.js';
import { createTerminal } from './terminal/terminal.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the safar.json of the README is one', () => {
  const text = /<!-- safar\.json -->\s*```json([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(parseConfig(JSON.parse(text))).toHaveProperty('config.site', 'nogol');
});

test('the tag and the example come early', () => {
  const lines = readme.split('\n');
  expect(lines.findIndex((line) => line.includes('<script async'))).toBeLessThan(30);
  expect(lines.findIndex((line) => line.includes('"site": "nogol"'))).toBeLessThan(30);
});

test('every command of the README is one', async () => {
  const used = [...new Set([...readme.matchAll(/safar\.js (\w+)/g)].map(([, name]) => name ?? ''))];
  expect(used.length).toBeGreaterThan(0);
  const silent = { ...createTerminal(), print: () => undefined, tell: () => undefined };
  for (const name of used) expect(await runProgram([name, '--help'], silent), name).toBe(0);
});
