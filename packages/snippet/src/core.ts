import type { Core } from './context.js';

/**
 * State of the recorder. A document has one recorder, so its parts share this by import: parameters and closures
 * for it would be a tenth of the script.
 */
export let core: Core;

export const setCore = (next: Core): void => {
  core = next;
};
