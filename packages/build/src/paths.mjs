import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/**
 * A path as seen from the workspace, with forward slashes on every platform.
 * @param {string} path
 */
export function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}

/**
 * Every file below a folder; [] when the folder does not exist.
 * @param {string} folder
 * @returns {string[]} absolute paths, sorted
 */
export function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
