import { clickIds, isMatch, maskText, tags } from '@safar/schema/browser';
import type { Source } from '../context.js';
import { core } from '../core.js';

/** The parameters of the query that are kept. */
const getKept = (keepQuery: string): [name: string, value: string][] =>
  [...new URLSearchParams(location.search)].filter(([name]) => isMatch(keepQuery, name));

/** The query as it is recorded, with masked values. */
export const getQuery = (keepQuery: string): string | undefined =>
  getKept(keepQuery)
    .map(([name, value]) => `${name}=${isMatch(clickIds, name) ? '' : maskText(value)}`)
    .join('&') || undefined;

/** Path, and behind it what the config takes out of the fragment: nothing, or the route of a site whose routes are in it. */
export const getAddress = (): string =>
  location.pathname + (location.hash.match(core.config.hash as string) as unknown as string);

/** What makes an address another page. */
export const getKey = (): string => getAddress() + getKept(core.config.keepQuery).join();

/**
 * Where the document was reached from: host, and what was written into the link. What kind of source that is, the
 * collector's list says.
 * @param isFresh false for a reload or a way back, which bring no campaign of their own
 */
export const getSource = (isFresh: boolean): Source => {
  const { hostname } = new URL(document.referrer || 'about:blank');
  return {
    cuts: isFresh && !isMatch(core.config.sameVisit, hostname),
    host: hostname,
    tags: getQuery(tags),
  };
};
