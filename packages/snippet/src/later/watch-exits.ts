import type { Core, Stop } from '../context.js';
import { guard } from '../guard.js';

/**
 * Keeps the class of the link that was followed last on a page, for its last words.
 * @param signal ends the listening; what is returned, the rest
 */
export const watchExits = (core: Core, signal: AbortSignal): Stop => {
  const clicked = guard(({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link)
      core.page.exit = link.hasAttribute('download')
        ? 'download'
        : link.host === location.host
          ? 'internal'
          : 'outbound';
  });
  const { view } = core;
  // The page before says its last words as the next one begins.
  core.view = (nav) => {
    const stored = view(nav);
    core.page.exit = undefined;
    return stored;
  };
  document.addEventListener('click', clicked, { passive: true, capture: true, signal });
  return () => {
    core.view = view;
  };
};
