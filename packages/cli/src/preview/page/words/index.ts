import { ar } from './ar.js';
import { en } from './en.js';
import { fa } from './fa.js';
import type { Words } from './shape.js';

export type { Words };

/** Languages that the page itself speaks. */
export const words: Readonly<Record<string, Words>> = { fa, ar, en };

/** The first of some languages that the page speaks, by its base; English where it speaks none. */
export const chooseLanguage = (wanted: readonly string[]): string =>
  wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => Object.hasOwn(words, tag)) ?? 'en';
