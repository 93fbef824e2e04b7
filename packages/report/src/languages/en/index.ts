import { experiments } from './experiments.js';
import { map } from './map.js';
import { names } from './names.js';
import { page } from './page.js';
import { panels } from './panels.js';
import { tables } from './tables.js';

/** English; its shape is the shape of every language. Numbers arrive already written in the language. */
export const en = { ...page, ...map, ...tables, ...panels, ...experiments, ...names };

export type Words = typeof en;
