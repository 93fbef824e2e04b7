import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { readMembers } from './workspace.mjs';

/** Editors write a file in several steps, and a branch switch writes many. */
const SETTLE_MS = 150;
const NOT_A_SOURCE = /(^|[\\/])(dist|node_modules|\.safar)([\\/]|$)|\.test\.tsx?$|\.tmp$|~$/;

/**
 * Calls back after sources have changed, never twice at once.
 * @param {() => Promise<void>} onChange
 * @returns {() => void} stops watching
 */
export function watchSources(onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let isBusy = false;
  let isDue = false;

  async function work() {
    if (isBusy) {
      isDue = true;
      return;
    }
    isBusy = true;
    do {
      isDue = false;
      await onChange();
    } while (isDue);
    isBusy = false;
  }

  const watchers = readMembers()
    .filter(({ label }) => label !== 'e2e' && label !== 'build')
    .flatMap(({ label, folder }) =>
      label === 'demo-site' ? [folder] : [join(folder, 'src'), join(folder, 'migrations')],
    )
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_event, name) => {
        if (!name || NOT_A_SOURCE.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void work(), SETTLE_MS);
      }),
    );

  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
