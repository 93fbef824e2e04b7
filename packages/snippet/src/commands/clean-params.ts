import { isMatch, limits, maskText } from '@safar/schema/browser';
import type { Params } from '../context.js';
import { core } from '../core.js';

/** Names that only the recorder itself may give: a page that used them would upset what is counted. */
const ofRecorder = /^(page_|survey_|cart_|web_vital$|not_found$|slow$|[\d_]).*/;

/** The name of an event as it is recorded; '' for one that may not be. */
export const cleanName = (given: unknown): string =>
  `${given as string}`.toLowerCase().replace(/\W+/g, '_').slice(0, limits.nameLength).replace(ofRecorder, '');

/**
 * What is kept of the parameters a page hands over: GA4's for the events of a shop, else the owner's; flat, their texts
 * short and masked. The collector keeps 25 of the owner's. `items` loses its end when the event would be too long. What is a number and what a currency,
 * the collector decides.
 */
export const cleanParams = (name: string, given: unknown): Params => {
  const { shopEvents, shopParams } = core.config;
  // Before a config is known, any event may be a shop's.
  const isShop = isMatch(shopEvents ?? '.', name);
  const clean = (flat: unknown): Params => {
    const kept: Params = {};
    for (const [key, value] of Object.entries(Object(flat)))
      if (isMatch((isShop && shopParams) || '^[a-z]\\w{0,39}$', key) && /^(bo|n|st)/.test(typeof value))
        kept[key] =
          typeof value === 'string'
            ? // Articles, orders and amounts are numbers, not telephones.
              (isShop && /^item_|^(transaction_id|value|price|tax|shipping|discount)$/.test(key)
                ? value
                : maskText(value)
              ).slice(0, limits.paramLength)
            : value;
    return kept;
  };
  const params = clean(given);
  const { items } = Object(given) as Params;
  if (Array.isArray(items)) {
    const kept = (params.items = items.slice(0, limits.items).map(clean));
    while (JSON.stringify(params).length > limits.eventBytes / 2 && kept.pop());
  }
  return params;
};
