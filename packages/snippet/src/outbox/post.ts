import type { Draft, Visitor } from '../context.js';
import { core } from '../core.js';

export const createBody = ({ id: visitor, secret }: Partial<Visitor> = {}, events: Draft[]): string =>
  JSON.stringify({
    config: core.config.version,
    site: core.options.site,
    secret,
    v: 1,
    events,
    visitor,
    sentAt: Date.now(),
  });

/** A request that is never answered would keep every tab from sending. Old browsers cannot give one up. */
const limitMs = 30_000;

/** A string is sent as text/plain: anything else asks for leave first, and a page that dies meanwhile has sent nothing. */
export const post = (visitor: Visitor | undefined, events: Draft[]): Promise<Partial<Response>> =>
  fetch(core.options.path, {
    credentials: 'omit',
    body: createBody(visitor, events),
    method: 'POST',
    keepalive: true,
    signal: AbortSignal.timeout?.(limitMs),
  }).catch(() => ({}));
