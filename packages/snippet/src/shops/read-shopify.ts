import type { Params } from '../context.js';

/** A line of a cart, as Shopify's standard events have it; before it is in the cart it has a `merchandiseId` instead. */
export interface Line {
  id?: string | number;
  merchandiseId?: string | number;
  quantity?: number;
}

/** A cart, as Shopify's standard events have it. */
export interface Cart {
  lines: readonly Line[];
  cost: { totalAmount: { amount: unknown; currencyCode: unknown } };
}

const via = 'shopify';

/**
 * Lines as items, by the last part of `gid://shopify/ProductVariant/123`. In the id of a line the key of the cart, which
 * opens it to anybody, and the hash after the variant are left out. A line that goes may say a quantity of 0.
 */
export const readLines = (lines: readonly Line[]): Params => ({
  items: lines.map(({ id, merchandiseId = id, quantity }) => ({
    item_id: String(merchandiseId)
      .replace(/^gid:\/\/\w+\/\w+\//, '')
      .split(/[:?]/)[0],
    quantity: quantity || undefined,
  })),
  via,
});

/** What is in a cart. */
export const readCart = ({ lines, cost: { totalAmount } }: Cart): Params => ({
  ...readLines(lines),
  value: Number(totalAmount.amount),
  currency: totalAmount.currencyCode,
});

/** What an update of lines tells; '' = nothing: a quantity that only changes is in the cart after it. */
export const readAction = (action: unknown, lines: readonly Line[]): string =>
  action === 'add'
    ? 'add_to_cart'
    : action === 'remove' || !lines.some(({ quantity }) => quantity)
      ? 'remove_from_cart'
      : '';
