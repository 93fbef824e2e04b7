/**
 * Whether somebody who was sent away to pay is back at the cart, by an event of theirs: they change it, check out again or
 * could not pay. A look at the cart says nothing of that, nor does a shop that empties it: it has made an order of it.
 * @param pieces in the items of the event
 * @param before pieces in the cart
 */
export const isGoingOn = (name: string, pieces: number, before: number): boolean =>
  name === 'cart'
    ? pieces > 0 && pieces !== before
    : /^((add_to|remove_from)_cart|begin_checkout|add_(shipping|payment)_info|payment_failed)$/.test(name);

/** Whether an event fills a cart that its shop has emptied. @param pieces that it tells of */
export const isRefill = (name: string, pieces: number): boolean =>
  /^(add_to_)?cart$/.test(name) && pieces > 0;
