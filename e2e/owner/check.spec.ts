import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './owner-test.js';
import { runSafar } from './safar-command.js';

test('the exit code says whether there are mistakes', async ({ owner }) => {
  expect(await runSafar(['check'], owner.folder)).toEqual({
    code: 0,
    printed: '  safar.json is fine: 0 mistakes.\n',
    told: '',
  });
  await writeFile(join(owner.folder, 'other.json'), '{ "site": "nogol", "keyEvents": ["purchse"] }');
  const { code, printed, told } = await runSafar(['check', 'other.json'], owner.folder);
  expect({ code, told }).toEqual({ code: 1, told: '' });
  expect(printed.split('\n')).toEqual([
    '  other.json:1:34  keyEvents[0]  "purchse" is never sent. Did you mean "purchase"?',
    '  1 mistake.',
    expect.stringMatching(/^ {2}What these options are \(all of them: .*README\.md\):$/),
    '    keyEvents  Further key events beside purchase, sign_up and generate_lead. Default: [].',
    '',
  ]);
  expect(await runSafar(['check', 'gone.json'], owner.folder)).toMatchObject({ code: 2, printed: '' });
});

test('the safar.json of the demo shop has neither mistakes nor hints', async ({ owner }) => {
  const file = fileURLToPath(new URL('../../demo-site/safar.json', import.meta.url));
  const { code, printed } = await runSafar(['check', '--json', file], owner.folder);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ file, ok: true, mistakes: [], hints: [] });
});
