import type { Core } from '../context.js';

/**
 * Counts pages of routers that use the Navigation API and never `history`. A replaced address is no other page.
 * @param signal ends it
 */
export const watchNavigation = ({ moved }: Core, signal: AbortSignal): void =>
  (window as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    (event: Event & { navigationType?: unknown }) => {
      if (event.navigationType !== 'replace') moved();
    },
    { signal },
  );
