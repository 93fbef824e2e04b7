import { commerceEvents, limits, maskText } from '@safar/schema/browser';
import type { Params } from '../context.js';

/** GA4's parameters of shop events and of their items, numbers first. Nothing else is ever read. */
const ofShop =
  /^((value|tax|shipping|price|discount|quantity|index)|item_\w+|transaction_id|currency|coupon|shipping_tier|payment_type|step|via)$/;
const ofOwner = /^[a-z]\w{0,39}$/;

/** What is kept of the parameters a page hands over: GA4's for events of a shop, else flat ones of the owner's. */
export const cleanParams = (name: string, given: unknown): Params => {
  const isShop = name === 'cart' || (commerceEvents as readonly string[]).includes(name);
  const params: Params = {};
  for (const [key, value] of Object.entries(Object(given)).slice(0, limits.ownParams)) {
    const match = (isShop ? ofShop : ofOwner).exec(key);
    if (match && /^[snb]/.test(typeof value)) {
      const isNumber = match[2] ?? (!isShop && typeof value !== 'string');
      const kept = isNumber
        ? Number(value)
        : isShop
          ? String(value).slice(0, 100)
          : maskText(String(value)).slice(0, 500);
      if (kept === kept) params[key] = typeof value === 'boolean' ? value : kept;
    } else if (isShop && key === 'items')
      params.items = Array.from(value as unknown[])
        .slice(0, limits.items)
        .map((item) => cleanParams(name, item));
  }
  while (Array.isArray(params.items) && JSON.stringify(params).length > limits.eventBytes / 2)
    params.items.pop();
  return params;
};
