import { expect, test } from 'vitest';
import { createTestTerminal } from '../../test/test-terminal.js';
import { runProgram } from './program.js';

const run = async (...words: string[]) => {
  const { terminal, said } = createTestTerminal();
  const code = await runProgram(words, terminal);
  return { code, ...said };
};

test('prints its version', async () => {
  expect(await run('--version')).toEqual({ code: 0, printed: '0.1.0\n', told: '' });
});

test('names the commands in its help', async () => {
  const { code, printed } = await run('--help');
  expect(code).toBe(0);
  expect(printed).toContain('check [options] [file]');
});

test('suggests the command that was probably meant', async () => {
  const { code, told } = await run('chek');
  expect(code).toBe(2);
  expect(told).toContain("safar: unknown command 'chek'\n(Did you mean check?)");
});

test('refuses an unknown option and an unknown format', async () => {
  expect(await run('check', '--formt', 'json')).toMatchObject({
    code: 2,
    told: expect.stringContaining('(Did you mean --format?)'),
  });
  expect(await run('check', '--format', 'xml')).toMatchObject({
    code: 2,
    told: expect.stringContaining('Allowed choices are text, json, github'),
  });
});

test('says in words that the file is not there', async () => {
  const { code, printed, told } = await run('check', 'nowhere.json');
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told).toBe(
    'safar: There is no file nowhere.json. {"site": "nogol"} in a file safar.json is enough to begin with.\n',
  );
});
