import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

const whyNot = (error: unknown, file: string, what: string): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return what === 'safar.json'
      ? `There is no file ${file}. {"site": "nogol"} in a file safar.json is enough to begin with.`
      : `There is no file ${file}: name one that has ${what} in it.`;
  if (code === 'EISDIR')
    return `${file} is a folder: name the file in it${what === 'safar.json' ? `, such as ${file.replace(/\/+$/, '')}/safar.json` : ''}.`;
  if (code === 'EACCES') return `${file} may not be read: change its permissions.`;
  return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
};

/**
 * Reads a `safar.json`, or another file of JSON, as it lies on the disk.
 * @param what it holds, for complaints
 * @throws {Failure} with exit code 2 when it is not there or may not be read
 */
export const readConfigFile = (folder: string, file: string, what = 'safar.json'): Promise<Uint8Array> =>
  readFile(resolve(folder, file)).catch((error: unknown) => {
    throw new Failure(whyNot(error, file, what), exitCodes.misused);
  });
