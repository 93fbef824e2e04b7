import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/paths.mjs';

const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
const paths = [...text.matchAll(/`((?:packages|e2e|demo-site)\/[^`*]+)`/g)].map(([, path]) => path ?? '');

test('the life of one event is told by files', () => expect(paths.length).toBeGreaterThan(15));

test.each(paths)('%s exists', (path) => expect(existsSync(join(root, path))).toBe(true));
