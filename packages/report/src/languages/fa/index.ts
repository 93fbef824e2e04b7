import type { Words } from '../en/index.js';
import { experiments } from './experiments.js';
import { map } from './map.js';
import { names } from './names.js';
import { page } from './page.js';
import { panels } from './panels.js';
import { tables } from './tables.js';

/** Persian. */
export const fa: Words = { ...page, ...map, ...tables, ...panels, ...experiments, ...names };
