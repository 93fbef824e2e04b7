import type { StartChunk, Stop } from '../context.js';
import { loadWords } from '../explain/load-words.js';
import { startPanel } from '../explain/start-panel.js';
import { guard } from '../guard.js';

/** Says on the page why each survey shows or does not: for `?safar=explain`. */
export const start: StartChunk = (core) => {
  let stop: Stop | undefined;
  let isOver = false;
  guard(async () => {
    const words = await loadWords(core);
    if (!isOver) stop = startPanel(core, words);
  })();
  return () => {
    isOver = true;
    stop?.();
  };
};
