import { help } from './help.js';
import { leads } from './leads.js';
import { magazine } from './magazine.js';
import { shop } from './shop.js';
import type { Starter } from './starter.js';

/** Every starter; a new one is a file here, and a line here. The first is the one that is taken unless another is named. */
export const starters = { shop, leads, magazine, help } satisfies Record<string, Starter>;

export type StarterName = keyof typeof starters;
