import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './workspace.mjs';

const stamps = join(root, 'node_modules', '.cache', 'safar');

/**
 * Every file below some files and folders; what does not exist is left out.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function listAll(paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return listAll(
      readdirSync(path)
        .sort()
        .map((name) => join(path, name)),
    );
  });
}

/**
 * Changes when the content of any of the files does.
 * @param {readonly string[]} paths files and folders
 * @param {readonly string[]} [also] further facts
 */
export function fingerprintContents(paths, also = []) {
  const hash = createHash('sha256');
  for (const path of listAll(paths))
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  for (const fact of also) hash.update(`${fact}\0`);
  return hash.digest('hex');
}

/**
 * Changes when a file appears, goes or is written anew, by whomever. '' for an empty or missing folder.
 * @param {string} folder
 */
export function fingerprintWrites(folder) {
  const files = listAll([folder]);
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const path of files) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path.slice(root.length)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** @param {string} name @returns {string | undefined} */
export function readStamp(name) {
  const path = join(stamps, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @param {string} name @param {string} value */
export function writeStamp(name, value) {
  const path = join(stamps, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, value);
}
