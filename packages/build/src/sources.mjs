import { relative } from 'node:path';
import { listFiles } from './paths.mjs';

const SOURCE = /\.tsx?$/;
const TEST = /\.test\.tsx?$/;
const DECLARATION = /\.d\.ts$/;

/**
 * The TypeScript files that are built: tests and hand-written declarations are not.
 * @param {string} folder an `src` folder
 */
export function listSources(folder) {
  return listFiles(folder).filter((file) => SOURCE.test(file) && !TEST.test(file) && !DECLARATION.test(file));
}

/**
 * What `tsc` and esbuild make of a source: its path below `dist`, without an extension.
 * @param {string} folder
 * @param {string} file
 */
export function outputStem(folder, file) {
  return relative(folder, file).replace(SOURCE, '');
}
