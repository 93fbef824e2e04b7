import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from '../main/failure.js';

/**
 * The folder of an installed package, whatever it exports.
 * @throws {Failure} when it is not installed
 */
export const findPackage = (name: string): string => {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined)
    throw new Failure(`The package ${name} is not installed. Run "npm install" once more.`);
  return found;
};
