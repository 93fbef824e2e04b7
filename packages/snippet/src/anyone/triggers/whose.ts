import type { getWhose as getAny } from '../../triggers/whose.js';

export const getWhose: typeof getAny = () => ({ device: undefined, language: undefined });
