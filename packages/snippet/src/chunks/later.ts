import type { StartChunk } from '../context.js';
import { guard } from '../guard.js';
import { capOutbox } from '../later/cap-outbox.js';
import { watchExits } from '../later/watch-exits.js';

/** What a page can do without for its first two seconds. */
export const start: StartChunk = (core) => {
  guard(capOutbox)(core);
  return watchExits(core);
};
