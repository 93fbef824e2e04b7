import type { StartChunk, Stop } from '../context.js';
import { guard } from '../guard.js';
import { capOutbox } from '../later/cap-outbox.js';
import { watchForget } from '../later/forget.js';
import { watchLinks } from '../later/watch-links.js';
import { watchNavigation } from '../later/watch-navigation.js';

/** What a page can do without for its first two seconds. */
export const start: StartChunk = (core) => {
  const controller = new AbortController();
  const { signal } = controller;
  const stops: Stop[] = [() => controller.abort(), watchForget(core)];
  watchLinks(core, signal);
  watchNavigation(core, signal);
  guard(capOutbox)(core);
  guard(async () => {
    const [, asked] = /[?&]safar=(debug|me|explain|walk)\b/.exec(location.search) ?? [];
    for (const name of new Set([
      asked,
      // Where storage is blocked it throws.
      !asked && sessionStorage['safar:explain'] && 'explain',
      core.local[`${core.key}walk`] && 'walk',
    ])) {
      const path = core.config.load[name as 'debug' | 'me' | 'explain' | 'walk'];
      if (!path) continue;
      const chunk = (await import(/* @vite-ignore */ core.options.base + path)) as { start: StartChunk };
      stops.push(chunk.start(core));
    }
  })();
  return () => {
    for (const stop of stops) stop();
  };
};
