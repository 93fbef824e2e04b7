import { isMatch, maskText } from '@safar/schema/browser';
import type { Arrival, Core, Params } from '../context.js';

const clickIds = /^(gclid|gbraid|wbraid|fbclid|msclkid|ttclid|twclid|yclid|li_fat_id|dclid|igshid|mc_cid)$/;
const campaignParts = { source: 'utm_source', medium: 'utm_medium', name: 'utm_campaign', term: 'utm_term', content: 'utm_content' };

const getReferrer = (): URL | undefined => {
  try {
    return new URL(document.referrer);
  } catch {
    // There is none.
    return undefined;
  }
};

/** The query as it is recorded: only names that are kept, with masked values. */
export const getQuery = (search: string, keepQuery: string): string =>
  [...new URLSearchParams(search)]
    .filter(([name]) => isMatch(keepQuery, name))
    .map(([name, value]) => `${name}=${maskText(value)}`)
    .join('&')
    .slice(0, 500);

/**
 * Where the document was reached from: host, campaign, the name of a click id. What kind of source that is, the collector's list says.
 * @param isFresh false for a reload or a way back, which bring no campaign of their own
 */
export const getArrival = ({ config }: Core, search: string, isFresh: boolean): Arrival => {
  const query = new URLSearchParams(search);
  const referrer = getReferrer();
  const host = referrer?.host;
  const source: Params = host === location.host ? { class: 'internal' } : host ? { host } : {};
  const campaign: Params = {};
  for (const [part, name] of Object.entries(campaignParts)) {
    const value = query.get(name);
    if (value) campaign[part] = maskText(value).slice(0, 100);
  }
  const click = [...query.keys()].find((name) => clickIds.test(name));
  if (click) source.click = click;
  if (Object.keys(campaign)[0]) source.campaign = campaign;
  const isNew = isFresh && (source.campaign || click) && !isMatch(config.sameVisit, referrer?.hostname ?? '');
  return { source, campaign: isNew ? JSON.stringify([campaign, click]) : undefined };
};

/** Path of the referrer, when it is of this site. */
export const getInternalReferrer = (): string | undefined => {
  const referrer = getReferrer();
  return referrer?.host === location.host ? referrer?.pathname : undefined;
};
