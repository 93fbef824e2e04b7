import { expect, test } from 'vitest';
import { readImports } from '../src/imports.mjs';

test('finds every way to import', () => {
  const code = [
    `import a from 'a';`,
    `import type { B } from "b";`,
    `import {`,
    `  c,`,
    `  type D,`,
    `} from './c.js';`,
    `export * from './d.js';`,
    `export type * from './e.js';`,
    `import './side-effect.css';`,
    `const later = await ${'import'}('./later.js');`,
  ].join('\n');
  expect(readImports(code)).toEqual([
    'a',
    'b',
    './c.js',
    './d.js',
    './e.js',
    './side-effect.css',
    './later.js',
  ]);
});

test('leaves comments, words and addresses alone', () => {
  const code = [
    `// import x from 'commented';`,
    `/* export * from 'also'; */`,
    `const address = 'https://example.com/'; const text = "we import goods from 'Shiraz'";`,
    `void import(url);`,
    `export const from = 'nowhere';`,
  ].join('\n');
  expect(readImports(code)).toEqual([]);
});
