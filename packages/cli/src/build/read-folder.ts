import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type FolderState, manifestName } from './plan-folder.js';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const listFilesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFilesIn(path) : [path];
    }),
  );
  return nested.flat();
};

const readManifest = (text: string): string[] => {
  try {
    const value: unknown = JSON.parse(text);
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
  } catch {
    // Somebody has written into it: then nothing in the folder is known to be of a build.
    return [];
  }
};

/** What stands in a folder; nothing when there is none. */
export const readFolder = async (folder: string): Promise<FolderState> => {
  try {
    const present = (await listFilesIn(folder)).map((path) => relative(folder, path).split(sep).join('/'));
    const earlier = present.includes(manifestName)
      ? readManifest(await readFile(join(folder, manifestName), 'utf8'))
      : [];
    return { present, earlier };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { present: [], earlier: [] };
    throw error;
  }
};
