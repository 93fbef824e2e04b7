import type { Core } from '../context.js';
import { getErrorParams } from './get-error-params.js';
import type { Hear } from './hear.js';
import type { Tell } from './tell.js';

/** Hears of errors that nobody caught; the page's own handlers hear of them as before. */
export const watchErrors = ({ options }: Pick<Core, 'options'>, hear: Hear, tell: Tell): void =>
  hear('error unhandledrejection', (event) => {
    // What could not be loaded makes an event of that name on its own element.
    if (event.target !== window) return;
    const { reason, error = reason } = event as Partial<PromiseRejectionEvent & ErrorEvent>;
    const params = getErrorParams(error, event, options.base);
    if (params) tell('error', params);
  });
