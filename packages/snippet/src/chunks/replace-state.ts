import type { StartChunk } from '../context.js';

/** Counts pages of sites that replace the address of one page by that of another. */
export const start: StartChunk = (core) => {
  let { moved } = core;
  const native = history.replaceState;
  // The native method first, with its `this`, its return value and its errors. Who wraps this in turn keeps it after the stop.
  history.replaceState = function (...given) {
    const result = native.apply(this, given);
    moved();
    return result;
  };
  return () => {
    moved = () => undefined;
  };
};
