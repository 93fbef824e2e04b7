import { showHidden } from './hidden.js';

/** Steps from the root of a file to a value: names of options and indexes of lists. */
export type Steps = readonly (string | number)[];

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Writes a JSON pointer (RFC 6901). */
export const toPointer = (steps: Steps): string => steps.map((step) => `/${escape(String(step))}`).join('');

/** Reads a JSON pointer (RFC 6901): `/a~1b/0` gives `['a/b', '0']`. */
export const readPointer = (pointer: string): string[] => pointer.split('/').slice(1).map(unescape);

/** A pointer as people write it: `surveys[1].when[0].event`; '' for the whole file. */
export const getConfigPath = (pointer: string): string =>
  readPointer(pointer).reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    if (!/^[\p{L}$_][\p{L}\p{N}$_-]*$/u.test(step)) return `${path}[${showHidden(JSON.stringify(step))}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
