import { commerceEvents, paymentEvents } from '../event/names.js';

/** Sources of regular expressions, for `isMatch`: browsers get them with their config, so that a list may grow without a new script. */

/** GA4's events of a shop, those of paying elsewhere, and the snapshot of a cart. */
export const shopEvents = `^(cart|${[...commerceEvents, ...paymentEvents].join('|')})$`;

/** What is read of the parameters of these events and of their items, beside `items` itself. */
export const shopParams =
  '^(value|tax|shipping|price|discount|quantity|index|item_\\w+|transaction_id|currency|coupon|shipping_tier|payment_type|step|via)$';
