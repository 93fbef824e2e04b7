import type { Params } from '../context.js';

/** What WooCommerce writes on its buttons and links: `data-product_id` and so on. */
type Marks = Readonly<Record<string, string | undefined>>;

/**
 * What is told of a button or link, or of a page. Nothing of it is what a visitor has typed.
 * @param classes of the body: the product that the page is about stands in for one that nothing names
 * @param address of the page: one that thanks has the number of the order before its key, in every language
 */
export const readParams = (
  classes: string,
  address: string,
  {
    product_id = classes.match(/single-product.* postid-(\d+)/)?.[1],
    product_sku,
    quantity = '1',
  }: Marks = {},
): Params => ({
  items: product_id ? [{ item_id: product_id, item_variant: product_sku, quantity: +quantity }] : [],
  transaction_id: address.match(/(\d+)\/?[?&]key=/)?.[1],
  via: 'woocommerce',
});

/** What a page tells, from the classes of its body; '' = nothing. One that thanks has the class of the checkout too. */
export const readKind = (classes: string): string =>
  /order-received/.test(classes)
    ? 'purchase'
    : /woocommerce-checkout/.test(classes)
      ? 'begin_checkout'
      : /woocommerce-cart/.test(classes)
        ? 'view_cart'
        : '';
