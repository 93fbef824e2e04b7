import { core } from '../core.js';
import { guard } from '../guard.js';

/** `localStorage`, or where that is blocked or absent an object of this document. It may be full: `keep` writes. */
export const openLocal = (): Record<string, string> => {
  try {
    return localStorage ?? {};
  } catch {
    return {};
  }
};

/** Writes where there is room. */
export const keep = guard((name: string, value: string) => {
  core.local[name] = value;
});

/** Names of what is kept and begins so. */
export const getNames = (prefix: string): string[] =>
  Object.keys(core.local).filter((name) => name.startsWith(prefix));

export const remove = (name: string): void => {
  delete core.local[name];
};
