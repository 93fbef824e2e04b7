import { getOrderTotal, type Order } from '../basket/order.js';
import type { Language } from '../words/language.js';

/** Where the bank asks for the money of an order, on the bank's own origin. */
export function getBankPath(order: Order, language: Language): string {
  const query = new URLSearchParams({ order: order.id, amount: String(getOrderTotal(order)), language });
  return `/bank?${query.toString()}`;
}
