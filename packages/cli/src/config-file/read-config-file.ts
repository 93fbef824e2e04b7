import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

const mostBytes = 1_000_000;
/** What is recorded of one visitor is longer than what is written by hand. */
const mostVisitBytes = 50_000_000;

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
 * Reads a `safar.json`, or another file of JSON, as text.
 * @param what it holds, for complaints
 * @throws {Failure} with exit code 2 when it is not there, too large or no UTF-8
 */
export const readConfigFile = async (folder: string, file: string, what = 'safar.json'): Promise<string> => {
  const bytes = await readFile(resolve(folder, file)).catch((error: unknown) => {
    throw new Failure(whyNot(error, file, what), exitCodes.misused);
  });
  if (bytes.length > (what === 'safar.json' ? mostBytes : mostVisitBytes))
    throw new Failure(
      `${file} has ${bytes.length} bytes: ${what === 'safar.json' ? 'that is no safar.json' : 'that is too much: keep the events of one visitor'}.`,
      exitCodes.misused,
    );
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Failure(`${file} is saved as UTF-16: save it as UTF-8.`, exitCodes.misused);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file} is not UTF-8: save it as UTF-8 in your editor.`, exitCodes.misused);
  }
};
