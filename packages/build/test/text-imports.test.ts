import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCss, shrinkSvg } from '../src/browser/import-text.mjs';

const folder = mkdtempSync(join(tmpdir(), 'safar-css-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a style sheet brings what it imports, minified and without nesting', async () => {
  writeFileSync(join(folder, 'base.css'), ':host { color: red; }\n');
  writeFileSync(
    join(folder, 'card.css'),
    `@import './base.css';\n.card { & button { inset-inline-start: 0; } }\n`,
  );
  const css = await buildCss({ entry: join(folder, 'card.css'), folder });
  expect(css).toBe(':host{color:red}.card button{inset-inline-start:0}');
});

test('a drawing loses what only its reader needs', () => {
  expect(shrinkSvg('<?xml version="1.0"?>\n<svg>\n  <!-- a leaf -->\n  <path\n   d="M0 0"/>\n</svg>\n')).toBe(
    '<svg><path d="M0 0"/></svg>',
  );
});
