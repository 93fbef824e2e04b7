import { stripVTControlCharacters } from 'node:util';

/** Controls, and what ends or turns around a line. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What stands in a terminal or a sheet is nobody's to steer: escape sequences, controls and marks of direction are taken out. */
export const clean = (text: string): string => stripVTControlCharacters(text).replace(steering, '').trim();

/** The same for what may stand on several lines. */
export const cleanLines = (text: string): string => text.split('\n').map(clean).join('\n');
