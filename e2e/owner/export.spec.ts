import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readIds, sendPageViews, test } from './owner-test.js';
import { runSafar } from './safar-command.js';

test('a running server and a stopped one give the same events', async ({ owner }) => {
  const running = await owner.serve();
  const ids = [...(await sendPageViews(running.url, 3)), ...(await sendPageViews(running.url, 4))].sort();

  const whileRunning = await runSafar(['export'], owner.folder);
  expect(whileRunning).toMatchObject({ code: 0, told: '  7 events\n' });
  expect(readIds(whileRunning.printed)).toEqual(ids);

  running.signal('SIGTERM');
  await running.whenEnded;
  const stopped = await runSafar(['export', '--site', 'nogol', '--out', 'events.ndjson'], owner.folder);
  expect(stopped).toEqual({ code: 0, printed: '', told: '  7 events in events.ndjson\n' });
  expect(await readFile(join(owner.folder, 'events.ndjson'), 'utf8')).toBe(whileRunning.printed);
  expect((await readdir(owner.folder)).sort()).toEqual(['.safar', 'events.ndjson', 'safar.json']);
});

test('from elsewhere it takes an address and a key', async ({ owner }) => {
  const { url } = await owner.serve();
  const ids = await sendPageViews(url, 2);
  const key = await readFile(join(owner.folder, '.safar', 'api-key'), 'utf8');

  const { printed } = await runSafar(['export', '--url', url], owner.folder, { SAFAR_KEY: key.trim() });
  expect(readIds(printed)).toEqual(ids);
  const keyless = await runSafar(['export', '--url', url], owner.folder);
  expect(keyless).toMatchObject({
    code: 2,
    printed: '',
    told: expect.stringContaining('needs a key. Set SAFAR_KEY'),
  });
  const wrong = await runSafar(['export', '--url', url], owner.folder, { SAFAR_KEY: 'wrong' });
  expect(wrong).toMatchObject({
    code: 2,
    printed: '',
    told: expect.stringContaining('does not accept the key'),
  });
});

test('it says what it cannot do', async ({ owner }) => {
  expect(await runSafar(['export'], owner.folder)).toEqual({
    code: 1,
    printed: '',
    told: 'safar: There is no data in .safar. Name the folder that safar serve uses with --data.\n',
  });
  const { url } = await owner.serve();
  expect(await runSafar(['export', '--site', 'gone'], owner.folder)).toEqual({
    code: 2,
    printed: '',
    told: `safar: There is no site "gone" at ${url}. There is "nogol".\n`,
  });
  expect(await runSafar(['export', '--format', 'csv'], owner.folder)).toMatchObject({
    code: 2,
    told: expect.stringContaining('Allowed choices are ndjson'),
  });
});
