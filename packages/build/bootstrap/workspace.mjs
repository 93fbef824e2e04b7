import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/**
 * @typedef {object} Member
 * @property {string} name as in package.json
 * @property {string} label its folder's own name
 * @property {string} folder absolute
 * @property {string} version
 * @property {Record<string, string>} scripts
 * @property {string[]} needs names of the members that it depends on
 */

/**
 * The packages of the workspace, each after those that it needs.
 * @param {string} [workspace]
 * @returns {Member[]}
 */
export function readMembers(workspace = root) {
  const packages = join(workspace, 'packages');
  const folders = [
    ...readdirSync(packages).map((name) => join(packages, name)),
    join(workspace, 'demo-site'),
    join(workspace, 'e2e'),
  ];
  const found = folders.filter((folder) => existsSync(join(folder, 'package.json'))).map(readMember);
  const names = new Set(found.map(({ name }) => name));
  return sortByNeed(
    found.map((member) => ({ ...member, needs: member.needs.filter((name) => names.has(name)) })),
  );
}

/** @param {string} folder @returns {Member} */
function readMember(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    name: manifest.name,
    label: folder.split(/[\\/]/).at(-1) ?? folder,
    folder,
    version: manifest.version,
    scripts: manifest.scripts ?? {},
    needs: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
  };
}

/**
 * @param {Member[]} members
 * @returns {Member[]}
 */
export function sortByNeed(members) {
  /** @type {Member[]} */
  const sorted = [];
  const open = new Set(members);
  while (open.size > 0) {
    const ready = [...open].filter((member) =>
      member.needs.every((name) => sorted.some((one) => one.name === name)),
    );
    if (ready.length === 0) {
      throw new Error(
        `these packages need each other in a circle: ${[...open].map(({ name }) => name).join(', ')}.`,
      );
    }
    for (const member of ready) {
      sorted.push(member);
      open.delete(member);
    }
  }
  return sorted;
}
