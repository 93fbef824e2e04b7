import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

const toFailure = (error: unknown, name: string): Failure => {
  if (error instanceof TypeError)
    return new Failure(
      `${name} is no text in UTF-8. In a spreadsheet save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1256 -t UTF-8 ${name} > new.csv`,
      exitCodes.misused,
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Failure(`${name} cannot be read: ${reasons[code] ?? String(error)}.`, exitCodes.misused);
};

/**
 * Text of a file piece by piece, without its byte order mark.
 * @throws {Failure} when it cannot be read, or is no UTF-8
 */
export async function* readText(folder: string, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const file = await open(resolve(folder, name));
    for await (const bytes of file.createReadStream()) {
      const text = decoder.decode(bytes as Buffer, { stream: true });
      if (text !== '') yield text;
    }
    yield decoder.decode();
  } catch (error) {
    throw toFailure(error, name);
  }
}
