import type { CartHappening, CartTerms } from './cart-cycle.js';
import { isGoingOn, isRefill } from './is-going-on.js';

/**
 * What a browser notices of the cart by itself: enough for its triggers, a third of the whole rule.
 * `rules/cart-cycle` decides every figure; a property test holds the two together.
 */
export interface CartNotice {
  /** Id of the event that opened the cycle. */
  id: string;
  /** Pieces in the cart. */
  items: number;
  value?: number | undefined;
  /** Last activity of the visitor while the cart was not idle. */
  lastAt: number;
  /** Its order was sent to be paid for elsewhere: nobody is asked why they did not buy. */
  isPending?: boolean | undefined;
  /** It went idle at least once while nothing was pending. */
  wentIdle?: boolean;
  /** Idle now. */
  isIdle?: boolean;
}

/**
 * Takes one thing a visitor did.
 * @returns the cart after it, if there is one, and what to tell: `abandoned` once a cycle, `recovered` at its purchase
 */
export const noticeCart = (
  last: CartNotice | undefined,
  { id, at, name, params = {} }: CartHappening,
  { abandonedAfterMs, lostAfterMs }: CartTerms,
): [cart: CartNotice | undefined, notice?: 'abandoned' | 'recovered' | undefined] => {
  const idleMs = last ? at - last.lastAt : 0;
  let cart = last && { ...last };
  const { items = [] } = params;
  // Shops say amounts in words now and then.
  const value = Number(params.value) || undefined;
  const isWhole = name === 'cart';
  let pieces = 0;
  let notice: 'abandoned' | undefined;
  for (const { quantity = 1 } of items) pieces += +quantity;
  if (name === 'add_to_cart' && !items[0]) pieces = 1;
  if (cart?.isPending && !cart.items && isRefill(name, pieces)) cart = undefined;
  if (cart) {
    cart.isPending &&= !isGoingOn(name, pieces, cart.items);
    if (idleMs < abandonedAfterMs && !cart.isIdle) cart.lastAt = Math.max(at, cart.lastAt);
    else {
      if (!cart.isPending) {
        if (!cart.wentIdle) notice = 'abandoned';
        cart.wentIdle = true;
      }
      cart.isIdle = true;
    }
    if (cart.isIdle && idleMs >= lostAfterMs) cart = undefined;
  }
  if (name === 'purchase') return [undefined, cart?.wentIdle ? 'recovered' : notice];
  const sign = name === 'remove_from_cart' ? -1 : 1;
  if (
    /^(view_cart|pending_purchase)$/.test(name) ||
    (name !== 'payment_failed' && (isWhole || isGoingOn(name, 1, 0)))
  ) {
    const before = isWhole ? 0 : (cart?.items ?? 0);
    // Its value is that of the pieces, not of the cart.
    const isPart = /_(to|from)_/.test(name);
    const isMoved = isWhole || isPart || !before;
    const after = Math.max(0, isMoved ? before + sign * pieces : before);
    if (after)
      cart = {
        ...(cart ?? { id }),
        lastAt: at,
        items: after,
        isIdle: false,
        isPending: name === 'pending_purchase' || (cart?.isPending ?? false),
        value: isWhole ? value : ((isPart ? undefined : value) ?? cart?.value),
      };
    else if (cart && (isWhole || sign < 0))
      cart =
        cart.wentIdle || cart.isPending
          ? { ...cart, items: 0, lastAt: at, isIdle: cart.wentIdle ?? cart.isIdle ?? false }
          : undefined;
  }
  return [cart, notice];
};
