import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const isThere = async (file: string, body: Buffer): Promise<boolean> => {
  const known = await readFile(file).catch(() => undefined);
  return known?.equals(body) === true;
};

/**
 * Writes a file for anybody to read, in one step and only when the disk has all of it: who looks meanwhile, or after a
 * crash, finds the old one or the new one. One that holds the same already is left alone, with its date.
 */
export const writeFileWhole = async (file: string, content: string | Buffer): Promise<void> => {
  const body = Buffer.from(content);
  if (await isThere(file, body)) return;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(body);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
