import { resolve } from 'node:path';
import { readConfigFile } from '../../config-file/read-config-file.js';
import { exitCodes } from '../../main/exit-codes.js';
import { Failure } from '../../main/failure.js';
import { noSave, type ReadText, readSave, type Save } from '../drawing/read-save.js';
import { onFileSaved } from './on-file-saved.js';

export interface FollowedFile {
  getSave(): Save;
  /** Stops looking. */
  stop(): void;
}

/** @throws {Failure} also for what is no UTF-8 */
const readText = async (folder: string, file: string): Promise<string> => {
  const bytes = await readConfigFile(folder, file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${file} is not UTF-8: save it as UTF-8 in your editor.`, exitCodes.misused);
  }
};

const read = async (folder: string, file: string): Promise<ReadText> => {
  try {
    return { text: await readText(folder, file) };
  } catch (error) {
    if (error instanceof Failure) return { trouble: error.message };
    throw error;
  }
};

const isSame = (before: ReadText, now: ReadText): boolean => JSON.stringify(before) === JSON.stringify(now);

/**
 * Reads a safar.json, and again whenever another text was saved.
 * @param onSave after each but the first
 * @throws {Failure} when it cannot be read at the start; later that is a save with a trouble
 */
export const followFile = async (
  folder: string,
  file: string,
  onSave: (save: Save, before: Save) => void,
): Promise<FollowedFile> => {
  let known: ReadText = { text: await readText(folder, file) };
  let save = readSave(noSave(file), known);
  // One read at a time, so that an earlier text never comes after a later one.
  let reading: Promise<void> = Promise.resolve();
  const readAgain = async (): Promise<void> => {
    const now = await read(folder, file);
    if (isSame(known, now)) return;
    known = now;
    const before = save;
    save = readSave(before, now);
    onSave(save, before);
  };
  const stop = onFileSaved(resolve(folder, file), () => {
    reading = reading.then(readAgain);
  });
  return { getSave: () => save, stop };
};
