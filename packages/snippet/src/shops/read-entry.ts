import { commerceEvents } from '@safar/schema/browser';
import type { Entry } from './hear-layer.js';

const names: readonly unknown[] = commerceEvents;

/**
 * What an entry says about the shop: gtag pushes its array-like `arguments` (`'event'`, name, parameters), Tag Manager
 * an object (`event`, `ecommerce`). Without parameters Tag Manager's events are the owner's own signals, not the shop's.
 * @returns false = nothing
 * @throws on null and undefined, which say nothing
 */
export const readEntry = (entry: Entry): [name: unknown, params: Entry] | false => {
  const [name, params] = entry[0] === 'event' ? [entry[1], entry[2] || {}] : [entry.event, entry.ecommerce];
  return names.includes(name) && !!params && [name, { ...params, via: 'data-layer' }];
};
