import { createAnyProduct } from '../catalogue/any-product.js';
import { findProduct } from '../catalogue/catalogue.js';
import type { Product } from '../catalogue/product.js';
import { isSizeId } from '../catalogue/sizes.js';
import { isDay, maxCardLength, maxLines, maxQuantity, type Basket, type Line } from './basket.js';
import type { Checkout } from './checkout.js';
import { pack, readCookies, unpack } from './cookies.js';
import { isOrderId, type Order, type OrderLine } from './order.js';
import { isShippingId } from './shipping.js';

/** Everything the shop knows of one browser. It lives in that browser's cookies, so a restart of the shop forgets nothing. */
export interface State {
  readonly basket: Basket;
  readonly checkout: Checkout;
  /** sent to the bank and not yet back */
  readonly pending?: Order;
  /** paid ones, newest first */
  readonly orders: readonly Order[];
}

const maxOrders = 6;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;

function readLine(value: unknown, find: (id: string) => Product | undefined): Line | undefined {
  if (!Array.isArray(value)) return undefined;
  const [id, size, quantity, day, card] = value.map((part: unknown) => part);
  const product = typeof id === 'string' ? find(id) : undefined;
  if (!product || typeof size !== 'string' || !isSizeId(size) || !isCount(quantity)) return undefined;
  return {
    product,
    size,
    quantity: Math.min(quantity, maxQuantity),
    day: typeof day === 'string' && isDay(day) ? day : 'today',
    card: typeof card === 'string' ? card.slice(0, maxCardLength) : '',
  };
}

function readOrderLine(value: unknown): readonly OrderLine[] {
  if (!Array.isArray(value)) return [];
  const [item, size, quantity, price] = value.map((part: unknown) => part);
  const isWhole =
    typeof item === 'string' &&
    typeof size === 'string' &&
    isSizeId(size) &&
    isCount(quantity) &&
    isCount(price);
  return isWhole ? [{ item, size, quantity, price }] : [];
}

function readOrder(value: unknown): readonly Order[] {
  if (!isRecord(value)) return [];
  const { id, at, lines, shipping, payment } = value;
  if (
    typeof id !== 'string' ||
    !isOrderId(id) ||
    !isCount(at) ||
    !Array.isArray(lines) ||
    !isShippingId(shipping)
  )
    return [];
  const rows = lines.flatMap(readOrderLine);
  const worth = rows.reduce((sum, row) => sum + row.price * row.quantity, 0);
  return [{ id, at, lines: rows, shipping, payment: payment === 'cash' ? 'cash' : 'card', value: worth }];
}

function writeOrder({ id, at, lines, shipping, payment }: Order): unknown {
  return {
    id,
    at,
    shipping,
    payment,
    lines: lines.map((row) => [row.item, row.size, row.quantity, row.price]),
  };
}

function readCheckout(value: unknown): Checkout {
  if (!isRecord(value)) return {};
  const text = (field: string): string | undefined => {
    const entry = value[field];
    return typeof entry === 'string' ? entry : undefined;
  };
  const [name, city, street, phone] = [text('name'), text('city'), text('street'), text('phone')];
  return {
    ...(name ? { name } : {}),
    ...(city ? { city } : {}),
    ...(street ? { street } : {}),
    ...(phone ? { phone } : {}),
    ...(isShippingId(value['shipping']) ? { shipping: value['shipping'] } : {}),
  };
}

export function readState(cookieHeader: string | null, anyProduct: boolean): State {
  const cookies = readCookies(cookieHeader);
  const find = (id: string): Product | undefined =>
    findProduct(id) ?? (anyProduct ? createAnyProduct(id) : undefined);
  const rows = unpack(cookies.get('nogol_basket'));
  const orders = unpack(cookies.get('nogol_orders'));
  const [pending] = readOrder(unpack(cookies.get('nogol_pending')));
  return {
    basket: Array.isArray(rows) ? rows.slice(0, maxLines).flatMap((row) => readLine(row, find) ?? []) : [],
    checkout: readCheckout(unpack(cookies.get('nogol_checkout'))),
    ...(pending ? { pending } : {}),
    orders: Array.isArray(orders) ? orders.slice(0, maxOrders).flatMap(readOrder) : [],
  };
}

export function writeBasket(basket: Basket): string {
  const rows = basket.map(({ product, size, quantity, day, card }) => [
    product.id,
    size,
    quantity,
    day,
    card,
  ]);
  return pack('nogol_basket', rows.length > 0 ? rows : undefined);
}

export function writeCheckout(checkout: Checkout): string {
  return pack('nogol_checkout', checkout);
}

export function writePending(order: Order | undefined): string {
  return pack('nogol_pending', order && writeOrder(order));
}

export function writeOrders(orders: readonly Order[]): string {
  return pack('nogol_orders', orders.slice(0, maxOrders).map(writeOrder));
}
