import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getWebKit } from '../engines.js';

/** A screen that nobody sees: WebKit draws on one, or does not start at all. */
export interface Screen {
  /** As in the environment variable `DISPLAY`. */
  display: string;
  close(): void;
}

const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) killGroup(child);
});

/** SIGKILL of a process and of all that it started, which share its group. */
export const killGroup = (child: ChildProcess): void => {
  alive.delete(child);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** Starts a process as the leader of a group of its own, which ends with this one at the latest. */
export const spawnGroup = (
  command: string,
  parameters: readonly string[],
  environment: Record<string, string>,
): ChildProcess => {
  const child = spawn(command, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  alive.add(child);
  return child;
};

export const openScreen = async (): Promise<Screen> => {
  const child = spawnGroup(
    getWebKit().screen,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {},
  );
  const said = child.stdio[3];
  if (!said) throw new Error('The screen has no way to say its number.');
  const [number] = (await Promise.race([
    once(said, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code} before it had a screen.`);
    }),
  ])) as [Buffer];
  return { display: `:${number.toString('utf8').trim()}`, close: () => killGroup(child) };
};

/** Where a WebKit keeps everything it keeps: in `folder`, and nowhere in the home of whoever runs the tests. */
export const getEnvironment = ({ display }: Screen, folder: string): Record<string, string> => {
  const places = { XDG_DATA_HOME: 'data', XDG_CACHE_HOME: 'cache', XDG_CONFIG_HOME: 'config' };
  const environment: Record<string, string> = { DISPLAY: display, GDK_BACKEND: 'x11', LANG: 'C.UTF-8' };
  for (const [variable, name] of Object.entries(places)) {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    environment[variable] = place;
  }
  return environment;
};
