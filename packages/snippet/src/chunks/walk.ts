import type { StartChunk } from '../context.js';
import { startWalk } from '../walk/start-walk.js';

/** Lets the team walk the journey itself, and say how it is: for `?safar=walk`. */
export const start: StartChunk = (core) => startWalk(core);
