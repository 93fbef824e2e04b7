import type { StartChunk, Stop } from '../context.js';
import { guard } from '../guard.js';
import { capOutbox } from '../later/cap-outbox.js';
import { watchExits } from '../later/watch-exits.js';
import { watchNavigation } from '../later/watch-navigation.js';

/** What a page can do without for its first two seconds. */
export const start: StartChunk = (core) => {
  const controller = new AbortController();
  const { signal } = controller;
  const stops: Stop[] = [() => controller.abort(), watchExits(core, signal)];
  watchNavigation(core, signal);
  guard(capOutbox)(core);
  if (/[?&]safar=debug\b/.test(location.search))
    guard(async () => {
      const debug = (await import(
        /* @vite-ignore */ core.options.base + core.config.load.debug
      )) as typeof import('./debug.js');
      stops.push(debug.start(core));
    })();
  return () => {
    for (const stop of stops) stop();
  };
};
