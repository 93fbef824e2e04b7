import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { toShellWord } from '../terminal/shell-word.js';
import { sniff } from './sniff.js';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

const misused = (message: string): Failure => new Failure(message, exitCodes.misused);

const toFailure = (error: unknown, name: string, encoding: string): unknown => {
  if (error instanceof Failure) return error;
  if (error instanceof TypeError)
    return misused(
      encoding === 'utf-8'
        ? `${name} is no text in UTF-8. In a spreadsheet save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1256 -t UTF-8 ${toShellWord(name)} > new.csv`
        : `${name} begins as a text in UTF-16, and is none further on: it is damaged. In a spreadsheet save it as "CSV UTF-8".`,
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return misused(`${name} cannot be read: ${reasons[code] ?? String(error)}.`);
};

/**
 * Text of a file piece by piece, without its byte order mark: in UTF-8, or in UTF-16 where such a mark says so.
 * @throws {Failure} when it cannot be read, or is no such text
 */
export async function* readText(folder: string, name: string): AsyncGenerator<string> {
  const path = resolve(folder, name);
  let encoding = 'utf-8';
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    const found = await stat(path);
    // All of it is checked before anything is sent, and a pipe is empty the second time.
    if (!found.isFile() && !found.isDirectory())
      throw misused(`${name} is no file, and is read twice: save it to one first.`);
    const file = await open(path);
    for await (const piece of file.createReadStream()) {
      const bytes = piece as Buffer;
      if (!decoder) {
        const sniffed = sniff(bytes);
        if ('wrong' in sniffed) throw misused(`${name} ${sniffed.wrong}`);
        ({ encoding } = sniffed);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      const text = decoder.decode(bytes, { stream: true });
      if (text !== '') yield text;
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw toFailure(error, name, encoding);
  }
}
