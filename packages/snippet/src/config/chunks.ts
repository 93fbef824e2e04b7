import type { StartChunk } from '../context.js';
import { core } from '../core.js';
import { guard } from '../guard.js';
import { stopper } from '../on.js';

/** Loads what was built apart, one after the other, and starts it. */
export const loadChunks = guard(async (paths: string[]) => {
  const signal = stopper?.signal;
  for (const path of paths) {
    const chunk = (await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ core.options.base + path
    )) as { start: StartChunk };
    if (signal?.aborted) return;
    const stop = chunk.start(core);
    signal?.addEventListener('abort', guard(stop));
  }
});
