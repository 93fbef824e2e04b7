import { commerceEvents, limits, maskText } from '@safar/schema/browser';

type Params = Record<string, unknown>;

/** GA4's parameters of shop events and of their items, as far as they are read. Anything else is never read. */
const allowed =
  /^(via|step|coupon|payment_type|currency|(transaction|item(_list)?)_(id|name)|item_(brand|category|variant)|shipping_tier|value|tax|shipping|price|discount|quantity|index)$/;
const numeric = /^(value|tax|shipping|price|discount|quantity|index)$/;

const isCommerce = (name: string): boolean => name === 'cart' || (commerceEvents as readonly string[]).includes(name);

const pick = (given: Params, isShop: boolean): Params => {
  const params: Params = {};
  for (const [key, value] of Object.entries(given).slice(0, limits.ownParams)) {
    if (value == null || typeof value === 'object' || !(isShop ? allowed : /^[a-z]\w{0,39}$/).test(key)) continue;
    if (isShop ? numeric.test(key) : typeof value !== 'string') {
      if (typeof value === 'boolean' || isFinite(+value)) params[key] = isShop ? +value : value;
    } else params[key] = isShop ? `${value}`.slice(0, 100) : maskText(`${value}`).slice(0, 500);
  }
  return params;
};

/** What is kept of the parameters a page hands over: GA4's for events of a shop, else flat ones of the owner's. */
export const cleanParams = (name: string, given: unknown): Params => {
  const source = Object(given) as Params;
  const isShop = isCommerce(name);
  const params = pick(source, isShop);
  if (isShop && Array.isArray(source.items)) {
    params.items = source.items.slice(0, limits.items).map((item) => pick(Object(item) as Params, true));
  }
  return params;
};
