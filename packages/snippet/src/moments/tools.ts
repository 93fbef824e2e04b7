import { areMet, isMatch } from '@safar/schema/browser';
import { openMemory } from '../triggers/memory.js';

/** What `moments` has and `touchpoints` needs as well: it is fetched once. */
export const tools = { areMet, isMatch, openMemory };
export type Tools = typeof tools;
