import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

const whyNot = (error: unknown, file: string): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return `There is no file ${file}. {"site": "nogol"} in a file safar.json is enough to begin with.`;
  if (code === 'EISDIR')
    return `${file} is a folder: name the file in it, such as ${file.replace(/\/+$/, '')}/safar.json.`;
  if (code === 'EACCES') return `${file} may not be read: change its permissions.`;
  return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
};

/**
 * Reads a `safar.json` as it lies on the disk.
 * @throws {Failure} with exit code 2 when it is not there or may not be read
 */
export const readConfigFile = (folder: string, file: string): Promise<Uint8Array> =>
  readFile(resolve(folder, file)).catch((error: unknown) => {
    throw new Failure(whyNot(error, file), exitCodes.misused);
  });
