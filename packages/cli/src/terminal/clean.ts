import { stripVTControlCharacters } from 'node:util';

/** Marks that nobody sees: of direction, and of the order of bytes. */
export const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Controls, and what ends a line. */
const steering = /[\p{Cc}\u2028\u2029]/gu;

/** What stands in a terminal or a sheet is nobody's to steer: escape sequences, controls and marks of direction are taken out. */
export const clean = (text: string): string =>
  stripVTControlCharacters(text).replace(steering, '').replace(unseen, '').trim();

/** The same for what may stand on several lines. */
export const cleanLines = (text: string): string => text.split('\n').map(clean).join('\n');
