import type { CommerceParams } from '@safar/schema';

/**
 * Orders that were sent to be paid elsewhere. A purchase is the pending one of its number; where one of the two has no
 * number, that of the cart it ends. Who comes back from the bank to a page that knows little still tells a whole purchase.
 */
export const createPendingPurchases = () => {
  const ofOrder = new Map<string, CommerceParams>();
  const ofCart = new Map<string, CommerceParams>();
  const isOther = (a: CommerceParams, { transaction_id: order }: CommerceParams): boolean =>
    a.transaction_id !== undefined && order !== undefined && a.transaction_id !== order;
  const find = (params: CommerceParams, cart: string | undefined): CommerceParams | undefined => {
    const known = params.transaction_id === undefined ? undefined : ofOrder.get(params.transaction_id);
    const here = cart === undefined ? undefined : ofCart.get(cart);
    return known ?? (here && !isOther(here, params) ? here : undefined);
  };
  return {
    /** Each of several sources may know a part. @param cart the cycle that is being paid */
    keep(params: CommerceParams, cart: string | undefined): void {
      const all = { ...find(params, cart), ...params };
      if (all.transaction_id !== undefined) ofOrder.set(all.transaction_id, all);
      if (cart !== undefined) ofCart.set(cart, all);
    },
    /** Its visitor is back at the cart: a purchase without a number is no longer that of its order. */
    forget: (cart: string): boolean => ofCart.delete(cart),
    /** @param cart the cycle that the purchase ends */
    get: find,
  };
};
