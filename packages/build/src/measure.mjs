import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { budgets } from './budgets.mjs';
import { compress } from './output.mjs';
import { listFiles, root } from './paths.mjs';

/**
 * @typedef {object} Measured
 * @property {import('./budgets.mjs').Budget} budget
 * @property {number} files how many files matched; 0 when nothing is built
 * @property {number} raw bytes
 * @property {number} brotli bytes at quality 11; several files add up, each compressed alone
 */

/** @type {Record<string, string>} */
const wildcards = { '**/': '(?:.+/)?', '*': '[^/]*', '#': '[0-9a-f]{8}' };

/**
 * `*` matches within a folder, `**` + `/` any folders, `#` eight digits of a hash.
 * @param {string} pattern
 */
function patternToRegExp(pattern) {
  const source = pattern
    .split(/(\*\*\/|\*|#)/)
    .map((part) => wildcards[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`);
}

/**
 * @param {import('./budgets.mjs').Budget} budget
 * @param {string} [workspace]
 * @returns {Measured}
 */
export function measure(budget, workspace = root) {
  const dist = join(workspace, 'packages', budget.package, 'dist');
  const wanted = patternToRegExp(budget.file);
  const files = listFiles(dist).filter((path) => wanted.test(relative(dist, path).split(sep).join('/')));
  const contents = files.map((path) => readFileSync(path));
  return {
    budget,
    files: files.length,
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    brotli: contents.reduce((sum, content) => sum + compress(content).length, 0),
  };
}

/** @param {string} [workspace] */
export function measureAll(workspace = root) {
  return budgets.map((budget) => measure(budget, workspace));
}

/**
 * What is wrong with a measured file, in a sentence; undefined when it keeps its budget.
 * @param {Measured} measured
 */
export function complaint({ budget, files, brotli }) {
  const path = `packages/${budget.package}/dist/${budget.file}`;
  if (files === 0) return budget.mayBeAbsent ? undefined : `${path} is not built. Run "pnpm build".`;
  if (brotli > budget.bytes) {
    return `${path} has ${brotli} bytes (Brotli 11), ${brotli - budget.bytes} more than its budget of ${budget.bytes}.`;
  }
  return undefined;
}
