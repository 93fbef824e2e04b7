import { commerceEvents, limits } from '@safar/schema/browser';
import type { Params } from '../context.js';

/** GA4's parameters of shop events and of their items, numbers first. Nothing else is ever read. */
const ofShop =
  /^((value|tax|shipping|price|discount|quantity|index)|item_\w+|transaction_id|currency|coupon|shipping_tier|payment_type|step)$/;
const ofOwner = /^[a-z][a-z0-9_]{0,39}$/;

/** Names that only the recorder itself may give: a page that used them would upset what is counted. */
const reserved = /^(page_|survey_|cart_|web_vital$|not_found$|slow$)/;

/** The name of an event as it is recorded; undefined for one that may not be. */
export const cleanName = (given: unknown): string | undefined => {
  const name = String(given)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, limits.nameLength);
  return ofOwner.test(name) && !reserved.test(name) ? name : undefined;
};

const cleanShop = (given: unknown, mask: (text: string) => string): Params => {
  const params: Params = {};
  for (const [key, value] of Object.entries(Object(given))) {
    const match = ofShop.exec(key);
    if (!match || !/^(string|number)$/.test(typeof value)) continue;
    const text = String(value).slice(0, 100);
    if (match[2]) {
      if (text && isFinite(+text)) params[key] = +text;
    } else if (key !== 'currency') params[key] = /^item_|_id$/.test(key) ? text : mask(text);
    else if (/^[a-z]{3}$/i.test(text)) params[key] = text.toUpperCase();
  }
  return params;
};

const cleanOwn = (given: unknown, mask: (text: string) => string): Params =>
  Object.fromEntries(
    Object.entries(Object(given))
      .filter(
        ([key, value]) =>
          ofOwner.test(key) && (typeof value === 'number' ? isFinite(value) : /^[sb]/.test(typeof value)),
      )
      .slice(0, limits.ownParams)
      .map(([key, value]) => [key, typeof value === 'string' ? mask(value).slice(0, 500) : value]),
  );

/**
 * What is kept of the parameters a page hands over: GA4's for events of a shop, else flat ones of the owner's.
 * An event that would be too long loses items from its end.
 * @param mask for texts
 */
export const cleanParams = (name: string, given: unknown, mask: (text: string) => string): Params => {
  if (name !== 'cart' && !(commerceEvents as readonly string[]).includes(name)) return cleanOwn(given, mask);
  const { items, via } = Object(given);
  const params: Params = {
    ...cleanShop(given, mask),
    via: via === 'data-layer' || via === 'attributes' ? via : 'api',
  };
  if (Array.isArray(items) || name === 'cart') {
    const kept = Array.from(Object(items) as unknown[])
      .slice(0, limits.items)
      .map((item) => cleanShop(item, mask));
    params.items = kept;
    while (kept[0] && JSON.stringify(params).length > limits.eventBytes / 2) kept.pop();
  }
  return params;
};
