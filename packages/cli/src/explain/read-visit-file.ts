import { readConfigFile } from '../config-file/read-config-file.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

/** What is recorded of one visitor is longer than what is written by hand. */
const mostBytes = 50_000_000;

/**
 * Reads a visit as text.
 * @throws {Failure} with exit code 2 when it is not there, too large or no UTF-8
 */
export const readVisitFile = async (folder: string, file: string): Promise<string> => {
  const bytes = await readConfigFile(folder, file, 'a visit');
  if (bytes.length > mostBytes)
    throw new Failure(
      `${file} has ${bytes.length} bytes, which is too much: keep the events of one visitor.`,
      exitCodes.misused,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file} is not UTF-8: save it as UTF-8 in your editor.`, exitCodes.misused);
  }
};
