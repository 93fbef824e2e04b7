import { isMatch, maskText, type BrowserConfig } from '@safar/schema/browser';
import type { Arrival, Params } from '../context.js';
import { core } from '../core.js';

/** Names of click ids; their values would tell one person from another. */
const clickId = /^(\w*clk?id|[gw]braid|li_fat_id)$/;

/** The parameters of the query that are kept. */
const getKept = (keepQuery: string): [name: string, value: string][] =>
  [...new URLSearchParams(location.search)].filter(([name]) => isMatch(keepQuery, name));

/** The query as it is recorded, with masked values. */
export const getQuery = (keepQuery: string): string | undefined =>
  getKept(keepQuery)
    .map(([name, value]) => `${name}=${maskText(value)}`)
    .join('&')
    .slice(0, 500) || undefined;

/** What makes an address another page. */
export const getKey = ({ keepQuery }: BrowserConfig): string => location.pathname + getKept(keepQuery).join();

/**
 * Where the document was reached from: host, campaign, the name of a click id. What kind of source that is, the collector's list says.
 * @param isFresh false for a reload or a way back, which bring no campaign of their own
 */
export const getArrival = (isFresh: boolean): Arrival => {
  const { hostname } = new URL(document.referrer || 'about:blank');
  const source: Params = { host: hostname || undefined };
  const campaign: Params = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    const [, part] = /^utm_(source|medium|campaign|term|content)$/.exec(name) ?? [];
    if (part) (source.campaign = campaign)[part] = maskText(value).slice(0, 100);
    if (clickId.test(name)) source.click = name;
  }
  return {
    source,
    campaign:
      isFresh && (source.campaign || source.click) && !isMatch(core.config.sameVisit, hostname)
        ? JSON.stringify([campaign, source.click])
        : undefined,
  };
};
