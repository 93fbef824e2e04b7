import type { StartChunk } from '../context.js';
import { startPanel } from '../explain/start-panel.js';

/** Says on the page why each survey shows or does not: for `?safar=explain`. */
export const start: StartChunk = (core) => startPanel(core);
