import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { test } from './owner-test.js';
import { runSafar } from './safar-command.js';

const command = fileURLToPath(new URL('../../packages/cli/dist/safar.js', import.meta.url));
const survey = '"surveys": [{ "id": "nps", "template": "nps", "when": [{ "event": "purchase" }] }]';

/** Names and contents of a folder's files. */
const readAll = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(
    files.map((file, index) => [file.slice(folder.length + 1), contents[index] ?? '']),
  );
};
const frozenIn = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((path) => /^safar-[0-9a-f]{8}\.js$/.test(path));

test('the folder holds what a page may ask for, and the printed integrity is that of the frozen copy', async ({
  owner,
}) => {
  await writeFile(
    join(owner.folder, 'safar.json'),
    `{ "site": "nogol", "languages": ["fa", "en"], ${survey} }`,
  );
  const { code, printed, told } = await runSafar(
    ['build', '--out', 'public/s', '--base', '/s', '--events', '/s/v1/events'],
    owner.folder,
  );
  expect({ code, told }).toEqual({ code: 0, told: '' });
  const files = await readAll(join(owner.folder, 'public', 's'));
  const [frozen = ''] = frozenIn(files);
  expect(
    Object.keys(files)
      .map((path) => path.replace(/-[0-9a-f]{8}\.js$/, '-#.js'))
      .toSorted(),
  ).toEqual([
    '.safar-build.json',
    'chunks/ask-anyone-#.js',
    'chunks/debug-#.js',
    'chunks/explain-#.js',
    'chunks/explain-ar-#.js',
    'chunks/explain-en-#.js',
    'chunks/explain-fa-#.js',
    'chunks/friction-#.js',
    'chunks/later-#.js',
    'chunks/me-#.js',
    'chunks/triggers-#.js',
    'chunks/undone-#.js',
    'chunks/vitals-#.js',
    'chunks/walk-#.js',
    'chunks/widget-points-#.js',
    'consent-mode.js',
    'safar-#.js',
    'safar.js',
    'v1/sites/nogol/config',
    'v1/sites/nogol/surveys/en.json',
    'v1/sites/nogol/surveys/fa.json',
  ]);
  expect(files[frozen]).toBe(files['safar.js']);
  const integrity = createHash('sha384')
    .update(files[frozen] ?? '')
    .digest('base64');
  expect(printed).toContain(
    `<script async src="/s/${frozen}" integrity="sha384-${integrity}" crossorigin="anonymous" data-site="nogol" data-consent="not-required" data-path="/s/v1/events"></script>`,
  );
  expect((await stat(join(owner.folder, 'public', 's', 'safar.js'))).mode & 0o044).toBe(0o044);
});

test('a second build is the same to the byte, keeps what an earlier one wrote, and another site may join', async ({
  owner,
}) => {
  const folder = join(owner.folder, 'cdn');
  const build = (...words: string[]) => runSafar(['build', '--out', 'cdn', ...words], owner.folder);
  await build();
  const first = await readAll(folder);
  expect((await build()).printed).not.toContain('Kept');
  expect(await readAll(folder)).toEqual(first);

  // As if an earlier version of Safar had built it: another frozen copy, another chunk.
  const [frozen = ''] = frozenIn(first);
  const later = Object.keys(first).find((path) => path.startsWith('chunks/later-')) ?? '';
  await rename(join(folder, frozen), join(folder, 'safar-00000000.js'));
  await rename(join(folder, later), join(folder, 'chunks', 'later-00000000.js'));
  const manifest = join(folder, '.safar-build.json');
  const known = await readFile(manifest, 'utf8');
  await writeFile(
    manifest,
    known.replace(frozen, 'safar-00000000.js').replace(later, 'chunks/later-00000000.js'),
  );
  await writeFile(join(owner.folder, 'other.json'), '{ "site": "rose" }');
  const { code, printed } = await build('--config', 'other.json');
  expect(code).toBe(0);
  expect(printed).toContain(
    'Kept of earlier builds: safar-00000000.js, chunks/later-00000000.js, v1/sites/nogol/config. Pages and browsers may still ask for them; delete them when none does.',
  );
  const both = await readAll(folder);
  expect(both).toMatchObject({ 'safar-00000000.js': first[frozen], [frozen]: first[frozen] });
  expect(both['v1/sites/nogol/config']).toBe(first['v1/sites/nogol/config']);
  expect(both['v1/sites/rose/config']).toContain('"site":"rose"');
});

test('another name for the script is the name of its frozen copy as well', async ({ owner }) => {
  const { printed } = await runSafar(['build', '--out', 'cdn', '--script-name', 'news.js'], owner.folder);
  expect(printed).toContain('src="https://cdn.example.com/news.js"');
  const files = Object.keys(await readAll(join(owner.folder, 'cdn'))).filter((path) => !path.includes('/'));
  expect(files.toSorted()).toEqual([
    '.safar-build.json',
    'consent-mode.js',
    expect.stringMatching(/^news-[0-9a-f]{8}\.js$/),
    'news.js',
  ]);
});

test('mistakes in the safar.json are told as check tells them, and nothing is written', async ({ owner }) => {
  await writeFile(join(owner.folder, 'safar.json'), '{ "site": "nogol", "keyEvents": ["purchse"] }');
  const { code, printed, told } = await runSafar(['build', '--out', 'cdn'], owner.folder);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(told).toContain(
    '  safar.json:1:34  keyEvents[0]  "purchse" is never sent. Did you mean "purchase"?\n  1 mistake.\n',
  );
  expect(told).toMatch(/\nsafar: safar\.json has to be mended first\.\n$/);
  expect(await readdir(owner.folder)).toEqual(['safar.json']);
});

test('files of others are refused, left alone when forced, and never written over', async ({ owner }) => {
  const folder = join(owner.folder, 'site');
  const build = (...words: string[]) => runSafar(['build', '--out', 'site', ...words], owner.folder);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'mine');
  expect(await build()).toEqual({
    code: 2,
    printed: '',
    told: 'safar: site holds files that are of no earlier build (index.html). Name another folder with --out, or write beside them with --force; they are left as they are.\n',
  });
  expect(await readdir(folder)).toEqual(['index.html']);
  expect((await build('--force')).code).toBe(0);
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('mine');

  const other = join(owner.folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'safar.js'), 'mine');
  expect(await runSafar(['build', '--out', 'other', '--force'], owner.folder)).toMatchObject({
    code: 2,
    told: 'safar: In other stands a file of somebody else where one of the build has to (safar.js). Move it away, or name another folder with --out.\n',
  });
  expect(await readAll(other)).toEqual({ 'safar.js': 'mine' });
  expect(await runSafar(['build', '--out', 'safar.json'], owner.folder)).toMatchObject({
    code: 2,
    told: 'safar: safar.json is no folder: name one with --out.\n',
  });
});

test('a disk that takes no more leaves the old script whole and no half file, and the next build goes on', async ({
  owner,
}) => {
  const folder = join(owner.folder, 'cdn');
  await runSafar(['build', '--out', 'cdn'], owner.folder);
  const whole = await readAll(folder);
  // Only the script has to be written, and only 8 KB of a file may be.
  await writeFile(join(folder, 'safar.js'), '/* old */');
  const limited = promisify(execFile)(
    'sh',
    ['-c', `ulimit -f 16; exec "$0" "$@"`, process.execPath, command, 'build', '--out', 'cdn'],
    { cwd: owner.folder },
  );
  await expect(limited).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^safar: The folder cdn cannot be written: EFBIG.* No file in it is half/),
  });
  const broken = await readAll(folder);
  expect(broken['safar.js']).toBe('/* old */');
  expect(Object.keys(broken).filter((path) => path.endsWith('.tmp'))).toEqual([]);

  // Killed instead of told: its draft is nobody's.
  await writeFile(join(folder, 'safar.js.4711.tmp'), '/* ha');
  expect((await runSafar(['build', '--out', 'cdn'], owner.folder)).code).toBe(0);
  const mended = await readAll(folder);
  expect(mended).toMatchObject({ 'safar.js': whole['safar.js'] });
  expect(mended).not.toHaveProperty(['safar.js.4711.tmp']);
});

test('the collector serves the same frozen copy, and tells of others in words', async ({ owner }) => {
  await runSafar(['build', '--out', 'cdn'], owner.folder);
  const files = await readAll(join(owner.folder, 'cdn'));
  const [frozen = ''] = frozenIn(files);
  const { url, printed } = await owner.serve('--script-name', 'news.js', '--events-path', '/e');
  expect(printed()).toContain(
    `<script async src="${url}news.js" data-site="nogol" data-consent="not-required" data-path="${url}e"></script>`,
  );
  for (const name of [frozen, frozen.replace('safar', 'news')]) {
    const answer = await fetch(url + name);
    expect(await answer.text()).toBe(files[frozen]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  }
  for (const name of ['safar', 'news']) {
    const answer = await fetch(`${url}${name}-00000000.js`);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'script_unknown' }),
    ]);
    expect((await fetch(`${url}${name}.js`)).headers.get('cache-control')).toBe('public, max-age=300');
  }
});
