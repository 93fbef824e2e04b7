import type { Basket } from '../basket/basket.js';
import { getTotal } from '../basket/basket.js';
import type { Order } from '../basket/order.js';
import { shippingMethods } from '../basket/shipping.js';
import { findProduct } from '../catalogue/catalogue.js';
import type { Product } from '../catalogue/product.js';
import { getPrice, isSized, type SizeId } from '../catalogue/sizes.js';
import type { Language } from '../words/language.js';

/** GA4's item: https://developers.google.com/analytics/devguides/collection/ga4/reference/events */
export interface Item {
  readonly item_id: string;
  readonly item_name: string;
  readonly item_category?: string;
  readonly item_variant?: string;
  /** toman for one */
  readonly price: number;
  readonly quantity: number;
}

export interface Ecommerce {
  readonly currency: 'IRT';
  /** toman, without shipping */
  readonly value: number;
  readonly items: readonly Item[];
}

function createItem(product: Product, size: SizeId, quantity: number, language: Language): Item {
  return {
    item_id: product.id,
    item_name: product.name[language],
    item_category: product.category,
    ...(isSized(product) ? { item_variant: size } : {}),
    price: getPrice(product, size),
    quantity,
  };
}

/** One product, `quantity` times. */
export function describeProduct(
  product: Product,
  size: SizeId,
  quantity: number,
  language: Language,
): Ecommerce {
  return {
    currency: 'IRT',
    value: getPrice(product, size) * quantity,
    items: [createItem(product, size, quantity, language)],
  };
}

export function describeBasket(basket: Basket, language: Language): Ecommerce {
  return {
    currency: 'IRT',
    value: getTotal(basket),
    items: basket.map((line) => createItem(line.product, line.size, line.quantity, language)),
  };
}

export function describePurchase(
  order: Order,
  language: Language,
): Ecommerce & { transaction_id: string; shipping: number } {
  return {
    transaction_id: order.id,
    currency: 'IRT',
    value: order.value,
    shipping: shippingMethods[order.shipping].price,
    items: order.lines.map((row) => {
      const product = findProduct(row.item);
      return {
        item_id: row.item,
        item_name: product?.name[language] ?? row.item,
        ...(product ? { item_category: product.category } : {}),
        ...(product && isSized(product) ? { item_variant: row.size } : {}),
        price: row.price,
        quantity: row.quantity,
      };
    }),
  };
}
