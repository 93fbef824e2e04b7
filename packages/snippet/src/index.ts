import type { Core, GivenOptions as Options, Stop } from './context.js';
import { makeStoppable } from './on.js';
import { start as startRecording } from './start.js';

export type { Options };

/** Starts recording in this document; outside a browser it does nothing. The answer stops it. */
export const start = (options: Options): Stop => {
  if (typeof document === 'undefined') return () => {};
  const stop = makeStoppable();
  const host = window as { safar?: { q?: Iterable<Parameters<Core['run']>> } };
  const early = host.safar?.q ?? [];
  const run = startRecording(options);
  Object.assign(host, { safar: run });
  for (const call of early) run(...call);
  return stop;
};
