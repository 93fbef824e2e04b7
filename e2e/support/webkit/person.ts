import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { getWebKit } from '../engines.js';
import { startRemote, type Remote } from './remote.js';
import { getEnvironment, killGroup, spawnGroup, type Screen } from './screen.js';

/**
 * Somebody with a WebKit of their own, whose profile outlives the browser: what WebDriver starts keeps nothing. Its pages
 * have to carry `remote.markup`.
 */
export interface Person {
  remote: Remote;
  /** Starts the browser when it is not running. */
  start(): Promise<void>;
  /** Opens a tab of this name. */
  openTab(name: string, address: string): Promise<void>;
  /** As a visitor closes one; waits until it is gone. */
  closeTab(name: string): Promise<void>;
  /** SIGKILL of the browser and all its processes: nothing of it gets to say goodbye. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export const createPerson = async (screen: Screen): Promise<Person> => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-webkit-'));
  const remote = await startRemote();
  let child: ChildProcess | undefined;

  const kill = async (): Promise<void> => {
    if (!child) return;
    const gone = once(child, 'exit');
    killGroup(child);
    child = undefined;
    await gone;
    remote.reset();
  };

  return {
    remote,
    async start() {
      if (child) return;
      child = spawnGroup(
        getWebKit().browser,
        ['--javascript-can-open-windows-automatically=true', remote.home],
        getEnvironment(screen, folder),
      );
      await remote.whenAt('home', '/home');
    },
    openTab: (name, address) => remote.run('home', (...given) => void window.open(...given), address, name),
    async closeTab(name) {
      await remote.tell(name, () => window.close());
      await remote.whenGone(name);
    },
    kill,
    async remove() {
      await kill();
      await remote.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
