import type { Core } from '../context.js';

/**
 * Counts pages of routers that use the Navigation API and never `history`. An entry that is replaced or updated is no other page.
 * @param signal ends it
 */
export const watchNavigation = ({ moved }: Core, signal: AbortSignal): void =>
  (window as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    (event: Event & { navigationType?: unknown }) => {
      if (/^(push|traverse)$/.test(String(event.navigationType))) moved();
    },
    { signal },
  );
