import { type FSWatcher, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps: this long after the last one it is whole. */
const settleMs = 60;
/** Some folders tell of no changes: those of networks and of containers. There one looks oneself. */
const lookMs = 700;

/**
 * Calls back after a file may have changed: written, replaced, removed or put back. The folder is watched and not the file, which is
 * another one after an editor has replaced it.
 * @returns its stop
 */
export const onFileSaved = (file: string, onSaved: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onSaved, settleMs);
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(file), (_, name) => {
      // Not every system says which file of the folder it was.
      if (name === null || name === basename(file)) settle();
    });
    // The folder is gone, or the system has no watches left: looking goes on.
    watcher.on('error', () => watcher?.close());
  } catch {
    // As above.
  }
  watchFile(file, { interval: lookMs }, settle);
  return () => {
    clearTimeout(timer);
    watcher?.close();
    unwatchFile(file, settle);
  };
};
