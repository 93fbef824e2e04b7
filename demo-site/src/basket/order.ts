import type { SizeId } from '../catalogue/sizes.js';
import { getPrice } from '../catalogue/sizes.js';
import type { Basket } from './basket.js';
import { getTotal } from './basket.js';
import { shippingMethods, type ShippingId } from './shipping.js';

export type PaymentId = 'card' | 'cash';

export interface OrderLine {
  /** product id */
  readonly item: string;
  readonly size: SizeId;
  readonly quantity: number;
  /** toman for one, as it was on that day */
  readonly price: number;
}

export interface Order {
  /** "NG-" and eight characters; `transaction_id` of its purchase */
  readonly id: string;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly lines: readonly OrderLine[];
  readonly shipping: ShippingId;
  readonly payment: PaymentId;
  /** toman without shipping */
  readonly value: number;
}

// No 0/O and 1/I: people read these out on the telephone.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export function createOrderId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `NG-${Array.from(bytes, (byte) => signs[byte % signs.length]).join('')}`;
}

export function isOrderId(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^NG-[2-9A-HJ-NP-Z]{8}$/.test(text);
}

export function createOrder(basket: Basket, shipping: ShippingId, payment: PaymentId, at: number): Order {
  const lines = basket.map(({ product, size, quantity }) => ({
    item: product.id,
    size,
    quantity,
    price: getPrice(product, size),
  }));
  return { id: createOrderId(), at, lines, shipping, payment, value: getTotal(basket) };
}

/** Toman with shipping. */
export function getOrderTotal(order: Order): number {
  return order.value + shippingMethods[order.shipping].price;
}
