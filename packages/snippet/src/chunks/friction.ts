import type { StartChunk } from '../context.js';
import { createHear } from '../friction/hear.js';
import { createTell } from '../friction/tell.js';
import { watchDeadClicks } from '../friction/watch-dead-clicks.js';
import { watchErrors } from '../friction/watch-errors.js';
import { watchRage } from '../friction/watch-rage.js';

/** What goes wrong on a page: errors, clicks in anger and clicks in vain. */
export const start: StartChunk = (core) => {
  const controller = new AbortController();
  const hear = createHear(controller.signal);
  const tell = createTell(core);
  watchErrors(core, hear, tell);
  watchRage(hear, tell);
  watchDeadClicks(hear, tell);
  return () => controller.abort();
};
