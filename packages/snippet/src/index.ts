import type { Options as AllOptions, Stop } from './context.js';
import { makeStoppable } from './on.js';
import { start as startRecording, stopChunks } from './start.js';

/** `base`: address of the collector's folder, with a slash at its end; the others default to what lies below it. */
export type Options = Pick<AllOptions, 'site' | 'base' | 'consent'> & Partial<AllOptions>;

/** Starts recording in this document; outside a browser it does nothing. The answer stops it. */
export const start = (options: Options): Stop => {
  if (typeof document === 'undefined') return () => {};
  const { base, site } = options;
  const stop = makeStoppable();
  Object.assign(window, {
    safar: startRecording({
      config: `${base}v1/sites/${site}/config`,
      endpoint: `${base}v1/events`,
      ...options,
    }),
  });
  return () => {
    stop();
    stopChunks();
  };
};
