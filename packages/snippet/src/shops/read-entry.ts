import { isMatch } from '@safar/schema/browser';
import type { Entry } from './hear-layer.js';

/**
 * What an entry says about the shop: gtag pushes its array-like `arguments` (`'event'`, name, parameters), Tag Manager
 * an object (`event`, `ecommerce`). Without parameters Tag Manager's events are the owner's own signals, not the shop's.
 * @param shopEvents of the config; a snapshot of the cart is none, since GA4 has nothing of the kind
 * @returns false = nothing
 * @throws on null and undefined, which say nothing
 */
export const readEntry = (entry: Entry, shopEvents: string): [name: unknown, params: Entry] | false => {
  const [name, params] = entry[0] === 'event' ? [entry[1], entry[2] || {}] : [entry.event, entry.ecommerce];
  return (
    typeof name === 'string' &&
    name !== 'cart' &&
    isMatch(shopEvents, name) &&
    !!params && [name, { ...params, via: 'data-layer' }]
  );
};
