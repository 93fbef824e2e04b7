import type { Draft, Visitor } from '../context.js';
import { core } from '../core.js';

export const createBody = (visitor: Visitor | undefined, events: Draft[]): string =>
  JSON.stringify({
    v: 1,
    site: core.options.site,
    visitor: visitor?.id,
    config: core.config.version,
    sentAt: Date.now(),
    events,
  });

/** A request that is never answered would keep every tab from sending. */
const limitMs = 30_000;

/** A string is sent as text/plain: anything else asks for leave first, and a page that dies meanwhile has sent nothing. */
export const post = (visitor: Visitor | undefined, events: Draft[]): Promise<Partial<Response>> =>
  Promise.race([
    fetch(core.options.path, {
      method: 'POST',
      body: createBody(visitor, events),
      credentials: 'omit',
      keepalive: true,
    }).catch(() => ({})),
    new Promise<Partial<Response>>((resolve) => setTimeout(resolve, limitMs, {})),
  ]);
