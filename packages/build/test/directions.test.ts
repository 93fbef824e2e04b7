import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle } from '../src/cycles.mjs';
import { directions, memberOf } from '../src/directions.mjs';
import { readModules, resolveRelative } from '../src/imports.mjs';
import { fromRoot, root } from '../src/paths.mjs';

describe.each(Object.keys(directions))('%s', (folder) => {
  const home = join(root, folder);
  const modules = readModules(home);

  test('has sources', () => {
    expect(modules.length).toBeGreaterThan(0);
  });

  test('imports only the packages that it may', () => {
    const allowed = directions[folder] ?? [];
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => {
          const member = memberOf(specifier);
          return member !== undefined && !allowed.includes(member);
        })
        .map((specifier) => `${fromRoot(file)} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('does not reach into another package by a path', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !(resolveRelative(file, specifier) ?? '').startsWith(`${home}/`))
        .map((specifier) => `${fromRoot(file)} imports ${specifier}, which is not a file of ${folder}`),
    );
    expect(wrong).toEqual([]);
  });

  test('depends on every package of the workspace that it imports', () => {
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const used = new Set(modules.flatMap(({ imports }) => imports.map(memberOf)));
    expect([...used].filter((name) => name !== undefined && !declared.includes(name))).toEqual([]);
  });

  test('has no import cycle', () => {
    const graph = new Map(
      modules.map(({ file, imports }) => [
        fromRoot(file),
        imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolveRelative(file, specifier))
          .filter((path) => path !== undefined)
          .map(fromRoot),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });
});

test('the recounts that figures are compared with know nothing of Safar', () => {
  const recounts = readModules(join(root, 'e2e', 'otto')).filter(({ file }) => /recount/.test(file));
  expect(recounts).not.toEqual([]);
  for (const { file, imports } of recounts) {
    const foreign = imports.filter((name) => !name.startsWith('node:') && !name.startsWith('./recount'));
    expect(foreign, fromRoot(file)).toEqual([]);
  }
});
