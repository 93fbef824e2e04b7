import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/paths.mjs';

const snippet = join(root, 'packages', 'snippet');

test('the built npm entry is imported by its name on a server, and does nothing there', () => {
  const program = `
    const safar = await ${'import'}('@safar/snippet');
    const stop = safar.start({ site: 'nogol', base: 'https://stats.example.com/' });
    safar.event('purchase', { value: 7 });
    stop();
    console.log(JSON.stringify([Object.keys(safar).sort(), 'safar' in globalThis]));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(root, 'packages', 'cli'),
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual([
    ['cart', 'consent', 'event', 'forget', 'identify', 'start', 'survey'],
    false,
  ]);
});

test('bundlers are told to leave the imports of chunks to the browser', () => {
  const entry = readFileSync(join(snippet, 'dist', 'index.js'), 'utf8');
  const imports = [...entry.matchAll(/\bimport\(([^)]*)\)/g)].map(([, given]) => given ?? '');
  expect(imports.length).toBeGreaterThan(0);
  for (const hint of ['webpackIgnore: true', 'turbopackIgnore: true', '@vite-ignore'])
    expect(
      imports.filter((given) => !given.includes(hint)),
      hint,
    ).toEqual([]);
  expect(readFileSync(join(snippet, 'dist', 'safar.js'), 'utf8')).not.toContain('Ignore');
});
