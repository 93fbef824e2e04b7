import type { fillCart as fillAny } from '../../triggers/fill-cart.js';

export const fillCart: typeof fillAny = (content) => content;
