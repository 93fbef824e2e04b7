import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fa } from './fa/index.js';
import { fr } from './fr/index.js';
import type { Language } from './language.js';
import { tr } from './tr/index.js';

/** Every language with finished words; a new one is a folder here, and a line here. */
export const languages: Readonly<Record<string, Language>> = { fa, ar, en, tr, fr, de, es };
