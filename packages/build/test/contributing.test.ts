import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/paths.mjs';
import { readExtensions } from '../src/contributing-table.mjs';

const extensions = readExtensions(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));

test('the table names every kind of extension', () => {
  const rows = extensions.map(({ row }) => row).join('\n');
  for (const kind of [
    'signal',
    'shop adapter',
    'trigger',
    'question type',
    'language',
    'panel',
    'command',
    'route',
    'migration',
  ]) {
    expect(rows).toContain(kind);
  }
});

describe.each(extensions)('$row', ({ paths }) => {
  test('names at least two places', () => {
    expect(paths.length).toBeGreaterThanOrEqual(2);
  });

  test.each(paths)('%s exists and is not empty', (path) => {
    const place = join(root, path);
    expect(existsSync(place), path).toBe(true);
    const isFolder = statSync(place).isDirectory();
    expect(isFolder).toBe(path.endsWith('/'));
    if (isFolder) expect(readdirSync(place)).not.toEqual([]);
  });
});
