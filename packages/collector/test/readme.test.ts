import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errors, rejections } from '../src/errors.js';

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
