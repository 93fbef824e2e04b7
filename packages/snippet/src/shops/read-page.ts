import { isMatch, type BrowserCartPages } from '@safar/schema/browser';
import type { Params } from '../context.js';

/** Whether a page view may be a purchase of its own: one that was loaded again, restored or resumed is none. */
export const isFirstView = (nav: unknown): boolean => /^(navigate|prerender|soft)$/.test(String(nav));

/**
 * What the path of a page says about the shop. A thank-you page with the number of an order may be told of again, since
 * purchases are known by it; one without is told of where it is seen first.
 * @param path as `getPath` gives it
 * @param nav how the page came to be seen
 */
export const readPage = (
  { cart, checkout, thankYou }: BrowserCartPages,
  path: string,
  nav: unknown,
): [name: string, params: Params] | undefined => {
  const via = 'pages';
  if (isMatch(thankYou, path)) {
    // The first group is the whole path.
    const transaction_id = path.match(thankYou)?.slice(2).find(Boolean);
    return transaction_id || isFirstView(nav) ? ['purchase', { via, transaction_id }] : undefined;
  }
  if (isMatch(checkout, path)) return ['begin_checkout', { via }];
  return isMatch(cart, path) ? ['view_cart', { via }] : undefined;
};
