import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getWebKit } from '../engines.js';
import { killGroup, spawnGroup } from '../process-group.js';

/** A screen that nobody sees: WebKit draws on one, or does not start at all. */
export interface Screen {
  /** As in the environment variable `DISPLAY`. */
  display: string;
  close(): void;
}

export const openScreen = async (): Promise<Screen> => {
  const child = spawnGroup(getWebKit().screen, [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1280x900x24',
    '-nolisten',
    'tcp',
  ]);
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
