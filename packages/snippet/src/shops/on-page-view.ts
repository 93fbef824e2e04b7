import type { Core, Listener, Params, Stop } from '../context.js';
import { guard } from '../guard.js';

/**
 * Calls back for the page that is open now and for each after it, with the parameters of its page view. Of what was
 * seen before, and of a page that is gone before its view is stored, nothing can be read any more.
 */
export const onPageView = (core: Core, look: (view: Params) => unknown): Stop => {
  const seen: Listener = ({ name, page, params }) => {
    if (name === 'page_view' && page === core.page.id) guard(look)(params);
  };
  for (const [event, visitor] of core.seen) seen(event, visitor);
  core.onEvent.add(seen);
  return () => core.onEvent.delete(seen);
};
