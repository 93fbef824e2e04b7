import type { Options, Stop } from './context.js';
import { start as startRecording } from './start.js';

export type { Options } from './context.js';

/** Starts recording in this document; outside a browser it does nothing. The answer stops it. */
export const start = (options: Options): Stop => (typeof document === 'undefined' ? () => {} : startRecording(options));
