import type { StartChunk } from '../context.js';
import { core } from '../core.js';
import { guard } from '../guard.js';
import { onStop } from '../on.js';

/** Loads what was built apart, one after the other, and starts it. */
export const loadChunks = guard(async (paths: string[]) => {
  for (const path of paths) {
    const chunk = (await import(/* @vite-ignore */ core.options.base + path)) as { start: StartChunk };
    onStop(chunk.start(core));
  }
});
