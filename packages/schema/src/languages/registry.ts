import { en } from './en.js';
import { fa } from './fa.js';
import type { Language } from './language.js';

/** Every language with finished words; a new one is a file here, and a line here. */
export const languages: Readonly<Record<string, Language>> = { fa, en };
