import { en } from './en.js';
import { fa } from './fa.js';

/** Every figure that has a definition. */
export type FigureId = keyof typeof en;

/** Definitions by language. */
export const definitions = { en, fa } satisfies Record<string, Record<FigureId, string>>;
