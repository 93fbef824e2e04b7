import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './paths.mjs';

const COMMENT = /\/\*[^]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g;
const FROM = /(?:^|[\n;}])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
const SOURCE = /\.(ts|tsx|mjs)$/;

/**
 * What a module imports or exports from elsewhere: types, values and literal dynamic imports alike.
 * @param {string} code
 * @returns {string[]} specifiers, as written
 */
export function readImports(code) {
  const bare = code.replace(COMMENT, '');
  return [...bare.matchAll(FROM), ...bare.matchAll(DYNAMIC)].map((match) => match[1] ?? '');
}

/**
 * The file that a relative specifier means: `./x.js` may be x.ts or x.tsx.
 * @param {string} importer
 * @param {string} specifier
 * @returns {string | undefined} undefined when there is no such file
 */
export function resolveRelative(importer, specifier) {
  const path = join(dirname(importer), specifier);
  const stem = path.replace(/\.js$/, '');
  return [path, `${stem}.ts`, `${stem}.tsx`].find((one) => existsSync(one));
}

/**
 * @typedef {object} Module
 * @property {string} file absolute
 * @property {string[]} imports specifiers, as written
 */

/**
 * Every source of a folder with what it imports; what was built or installed is left out.
 * @param {string} folder
 * @returns {Module[]}
 */
export function readModules(folder) {
  return listFiles(folder)
    .filter(
      (file) =>
        SOURCE.test(file) &&
        !/[\\/](dist|node_modules|test-results|\.[^\\/]+)[\\/]/.test(file.slice(folder.length)),
    )
    .map((file) => ({ file, imports: readImports(readFileSync(file, 'utf8')) }));
}
