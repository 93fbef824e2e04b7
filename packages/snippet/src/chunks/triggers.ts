import type { StartChunk } from '../context.js';
import { startEngine } from '../triggers/engine.js';

export const start: StartChunk = (core) => startEngine(core);
