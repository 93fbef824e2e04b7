import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { printGithub } from '../config-file/print-findings.js';
import { runProgram } from '../main/program.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safar-check-'));
  await writeFile(join(folder, 'fine.json'), '{ "site": "nogol" }');
  await writeFile(join(folder, 'hint.json'), '{ "site": "nogol", "privacy": { "keep": "1h" } }');
  await writeFile(join(folder, 'broken.json'), '{ "site": "nogol", "keyEvents": ["purchse"] }');
  await writeFile(join(folder, 'utf16.json'), Buffer.from('\ufeff{ "site": "nogol" }', 'utf16le'));
  await writeFile(join(folder, 'large.json'), `{ "site": "nogol", "name": "${'x'.repeat(5_000_000)}" }`);
});
afterAll(() => rm(folder, { recursive: true }));

const check = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal(folder);
  const code = await runProgram(['check', ...words], terminal);
  return { code, ...said };
};

test.each(['text', 'json', 'github'])('the exit code is the same in the format %s', async (format) => {
  const codes = await Promise.all(
    ['fine', 'hint', 'broken', 'utf16', 'large', 'gone'].map(
      async (name) => (await check(`${name}.json`, '--format', format)).code,
    ),
  );
  expect(codes).toEqual([0, 0, 1, 1, 1, 2]);
});

test('programs get a document, whatever is wrong with the file', async () => {
  for (const name of ['fine', 'hint', 'broken', 'utf16', 'large']) {
    const { printed, told } = await check(`${name}.json`, '--json');
    expect(JSON.parse(printed)).toMatchObject({
      file: `${name}.json`,
      ok: name === 'fine' || name === 'hint',
      mistakes: expect.any(Array),
      hints: expect.any(Array),
      reference: expect.stringMatching(/README\.md$/),
    });
    expect(told).toBe('');
  }
});

test('GitHub gets errors for mistakes and notices for hints', async () => {
  expect((await check('broken.json', '--format', 'github')).printed).toBe(
    '::error file=broken.json,line=1,col=34,title=keyEvents[0]::"purchse" is never sent. Did you mean "purchase"?%0AkeyEvents: Further key events beside purchase, sign_up and generate_lead.\n',
  );
  expect((await check('hint.json', '--format', 'github')).printed).toMatch(
    /^::notice file=hint\.json,line=1,col=41,title=privacy\.keep::/,
  );
  expect((await check('fine.json', '--format', 'github')).printed).toBe('');
});

/** Reads a workflow command as GitHub's runner does: properties end at commas, their values are unescaped, then the text. */
const readCommand = (line: string) => {
  const [, kind = '', properties = '', text = ''] = /^::(\w+) ([^]*?)::([^]*)$/.exec(line) ?? [];
  const unescape = (value: string): string =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const read = Object.fromEntries(
    properties.split(',').map((property) => {
      const [name = '', ...value] = property.split('=');
      return [name, unescape(value.join('='))];
    }),
  );
  return {
    kind,
    ...read,
    text: text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  };
};

test('whatever stands in a file name, a path or a sentence reaches GitHub as it is, on one line', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('%', '\r', '\n', ':', ',', '::', '%0A', 'a', '=', 'ی', '"'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, path, message) => {
      const line = printGithub([{ kind: 'mistake', line: 3, column: 7, path, code: 'type', message }], file);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(readCommand(line.slice(0, -1))).toEqual({
        kind: 'error',
        file,
        line: '3',
        col: '7',
        ...(path === '' ? {} : { title: path }),
        text: message,
      });
    }),
  );
});
