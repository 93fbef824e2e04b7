import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, root } from '../src/paths.mjs';

const bundled = ['snippet', 'widget', 'report'];

/** Packages from npm that may travel to a visitor or a reader of the report. */
const wanted =
  /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?(preact|idb-keyval|web-vitals|d3-[a-z]+|internmap)\//;

/** Words that no code of ours says, and every validator does. */
const validatorWords = ['typebox', '~kind', 'additionalProperties', 'patternProperties', 'TypeBox'];

interface Part {
  module: string;
  bytes: number;
}

describe.each(bundled)('%s', (name) => {
  const dist = join(root, 'packages', name, 'dist');
  const files = listFiles(dist);
  const lists = files.filter((file) => file.endsWith('.modules.json'));

  test('is built', () => {
    expect(lists, `packages/${name}/dist is empty: run "pnpm build"`).not.toEqual([]);
  });

  test('is made of its own sources, the schema and chosen packages', () => {
    const parts = lists.flatMap((list): Part[] => JSON.parse(readFileSync(list, 'utf8')));
    expect(parts.length).toBeGreaterThan(0);
    const foreign = parts
      .map(({ module }) => module)
      .filter((module) => !module.startsWith(`packages/${name}/src/`))
      .filter((module) => !module.startsWith('packages/schema/src/'))
      .filter((module) => !wanted.test(module));
    expect(foreign).toEqual([]);
  });

  test('holds no validator', () => {
    const parts = lists.flatMap((list): Part[] => JSON.parse(readFileSync(list, 'utf8')));
    expect(parts.filter(({ module }) => /typebox|parse-config/.test(module))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    for (const script of scripts) {
      const code = readFileSync(script, 'utf8');
      expect(validatorWords.filter((word) => code.includes(word))).toEqual([]);
    }
  });
});

test('chunks that a chunk names are built, under the very names', () => {
  const dist = join(root, 'packages', 'snippet', 'dist');
  const built = listFiles(dist).filter((file) => /chunks.[^/]+\.js$/.test(file));
  const [explain = ''] = built.filter((file) => /explain-[0-9a-f]{8}\.js$/.test(file));
  const named = readFileSync(explain, 'utf8').match(/chunks\/explain-[^"'`]+\.js/g) ?? [];
  expect(named).toHaveLength(3);
  for (const name of named) expect(built).toContain(join(dist, name));
});
