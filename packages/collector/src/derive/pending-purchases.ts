import type { CommerceParams } from '@safar/schema';

/**
 * Orders that were sent to be paid elsewhere. A purchase is the pending one of its number, without one the last of the
 * latest cart: who comes back from the bank to a page that knows little still tells a whole purchase.
 */
export const createPendingPurchases = () => {
  const ofOrder = new Map<string, CommerceParams>();
  const ofCart = new Map<string, CommerceParams>();
  return {
    keep(params: CommerceParams, cart: string | undefined): void {
      if (params.transaction_id !== undefined) ofOrder.set(params.transaction_id, params);
      if (cart !== undefined) ofCart.set(cart, params);
    },
    /**
     * What a purchase comes to, with what its pending one knew and it does not say. A value and its currency belong together.
     * @param cart the visitor's latest cycle
     */
    complete({ transaction_id: order, ...said }: CommerceParams, cart: string | undefined): CommerceParams {
      const known =
        (order === undefined ? undefined : ofOrder.get(order)) ??
        (cart === undefined ? undefined : ofCart.get(cart));
      const number = order ?? known?.transaction_id;
      const { value, currency } = said.value === undefined ? { ...known } : said;
      return {
        ...said,
        ...(number === undefined ? {} : { transaction_id: number }),
        ...(value === undefined ? {} : { value }),
        ...(currency === undefined ? {} : { currency }),
      };
    },
  };
};
