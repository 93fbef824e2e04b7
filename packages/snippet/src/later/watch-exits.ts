import type { Core, Stop } from '../context.js';
import { guard } from '../guard.js';

/** Keeps the class of the link that was followed last on a page, for its last words. */
export const watchExits = (core: Core): Stop => {
  const controller = new AbortController();
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
  document.addEventListener('click', clicked, { passive: true, capture: true, signal: controller.signal });
  return () => {
    controller.abort();
    core.view = view;
  };
};
