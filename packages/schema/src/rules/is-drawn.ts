import type { BrowserDraw } from '../browser-config.js';
import { isWithin } from './conditions.js';
import { getHash } from './hash.js';

/** Whether a visitor belongs to a variant: the same one of an experiment for ever, in every browser. */
export const isDrawn = (draw: BrowserDraw | undefined, visitor: string): boolean =>
  !draw || isWithin(draw, getHash(draw.salt + visitor) % 1e4);
