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
  /** "NG-" and eight digits; `transaction_id` of its purchase */
  readonly id: string;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly lines: readonly OrderLine[];
  readonly shipping: ShippingId;
  readonly payment: PaymentId;
  /** toman without shipping */
  readonly value: number;
}

/** Eight digits: easy to read out on the telephone, and recognised as a number wherever paths are recorded without them. */
export function createOrderId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `NG-${String(random % 100_000_000).padStart(8, '0')}`;
}

export function isOrderId(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^NG-\d{8}$/.test(text);
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
