import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FollowedFile, followFile } from './follow-file.js';

const text = (name: string): string => JSON.stringify({ site: name });

test('a file that is written, replaced, removed and put back is read again each time; its folder may hold others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-preview-'));
  const file = join(folder, 'safar.json');
  writeFileSync(file, text('one'));
  const seen: string[] = [];
  let tell = (): void => {};
  const followed: FollowedFile = await followFile(folder, 'safar.json', ({ state }, before) => {
    seen.push(`${before.state.version} ${state.site} ${state.trouble === '' ? 'fine' : 'trouble'}`);
    tell();
  });
  onTestFinished(() => {
    followed.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const when = (count: number): Promise<void> =>
    new Promise((resolve) => {
      tell = () => seen.length >= count && resolve();
      tell();
    });
  expect(followed.getSave().state.site).toBe('one');

  writeFileSync(file, text('two'));
  await when(1);
  // As editors do it.
  writeFileSync(`${file}.tmp`, text('three'));
  renameSync(`${file}.tmp`, file);
  await when(2);
  rmSync(file);
  await when(3);
  writeFileSync(join(folder, 'other.json'), text('other'));
  writeFileSync(file, text('four'));
  await when(4);
  expect(seen).toEqual(['1 two fine', '2 three fine', '3 three trouble', '4 four fine']);
  expect(followed.getSave().state).toMatchObject({ version: 5, site: 'four' });
});

test('a file that is not there at the start is a failure', async () => {
  await expect(followFile(tmpdir(), 'safar-nowhere.json', () => {})).rejects.toThrow('There is no file');
});
