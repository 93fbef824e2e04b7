import type { GivenOptions as Options, Stop } from './context.js';
import { makeStoppable } from './on.js';
import { start as startRecording } from './start.js';

export type { Options };

/** Starts recording in this document; outside a browser it does nothing. The answer stops it. */
export const start = (options: Options): Stop => {
  if (typeof document === 'undefined') return () => {};
  const stop = makeStoppable();
  Object.assign(window, { safar: startRecording(options) });
  return stop;
};
