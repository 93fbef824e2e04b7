import type { StartChunk } from '../context.js';
import { armMoments } from '../moments/arm-moments.js';
import { watchMoments } from '../moments/watch-moments.js';
import { startEngine } from '../triggers/engine.js';

/** The triggers, with those that watch what a visitor does on a page, where some survey asks by one. */
export const start: StartChunk = (core) => startEngine(core, armMoments, watchMoments(core));
