import { readFileSync } from 'node:fs';
import { configJsonSchema } from '@safar/schema';
import { expect, test } from 'vitest';
import { exitCodes } from '../src/main/exit-codes.js';
import { runProgram } from '../src/main/program.js';
import { createTestTerminal } from './test-terminal.js';

interface Option {
  description?: string;
  default?: unknown;
  properties?: Record<string, Option>;
  items?: Option;
  anyOf?: Option[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const row = (path: string, { description = '', default: byDefault }: Option): string =>
  `| \`${path}\` | ${description.replaceAll('|', '\\|')} | ${byDefault === undefined ? '' : `\`${JSON.stringify(byDefault)}\``} |`;

/** One row per option; what several variants share stands once. */
const listRows = (schema: Option, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return [row(here, option), ...listRows(option, here)];
  }),
  ...(schema.items ? listRows(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((variant) => listRows(variant, path)),
];

test('the README of the schema lists every option with its sentence and default', () => {
  const schema: Option = JSON.parse(JSON.stringify(configJsonSchema));
  const table = ['| option | | default |', '|---|---|---|', ...new Set(listRows(schema, ''))].join('\n');
  const [, printed] =
    /<!-- options -->\n([^]*)\n<!-- \/options -->/.exec(read('../../schema/README.md')) ?? [];
  expect(printed).toBe(table);
});

test.each([
  'init',
  'serve',
  'check',
  'preview',
  'explain',
  'build',
  'link',
  'contacts list',
  'contacts remove',
  'export',
])('the README knows every option of safar %s', async (command) => {
  const { terminal, said } = createTestTerminal();
  expect(await runProgram([...command.split(' '), '--help'], terminal)).toBe(0);
  const readme = read('../README.md');
  const options = [...said.printed.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option);
  expect(options.length).toBeGreaterThan(1);
  for (const option of options) expect(readme).toContain(option);
});

test('the README documents every exit code', () => {
  const codes = [...read('../README.md').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(exitCodes));
});
