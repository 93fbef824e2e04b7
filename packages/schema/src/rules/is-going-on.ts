/**
 * Whether somebody who was sent away to pay is back at the cart, by an event of theirs: they go on with it, pay anew or
 * could not pay. A look at the cart says nothing of that, nor does a shop that empties it: it has made an order of it.
 * @param pieces in the items of the event
 */
export const isGoingOn = (name: string, pieces: number): boolean =>
  name === 'cart'
    ? pieces > 0
    : /^((add_to|remove_from)_cart|begin_checkout|add_(shipping|payment)_info|pending_purchase|payment_failed)$/.test(
        name,
      );
