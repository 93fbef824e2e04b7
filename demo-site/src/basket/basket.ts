import { isSized, type SizeId } from '../catalogue/sizes.js';
import { getPrice } from '../catalogue/sizes.js';
import type { Product } from '../catalogue/product.js';

/** One row of the basket: the same product in the same size, for the same day, with the same card, is one row. */
export interface Line {
  readonly product: Product;
  readonly size: SizeId;
  readonly quantity: number;
  readonly day: Day;
  /** text for the card, at most `maxCardLength` characters */
  readonly card: string;
}

export type Basket = readonly Line[];

export const days = ['today', 'tomorrow', 'later'] as const;
export type Day = (typeof days)[number];

export function isDay(text: string | null | undefined): text is Day {
  return days.some((day) => day === text);
}

// The basket travels in a cookie of at most 4 kB, so that it survives a restart and needs no store.
export const maxLines = 8;
export const maxQuantity = 20;
export const maxCardLength = 90;

export type NewLine = Omit<Line, 'quantity'>;

function isSame(a: NewLine, b: NewLine): boolean {
  return a.product.id === b.product.id && a.size === b.size && a.day === b.day && a.card === b.card;
}

/** One more of something; a full basket or a full row stays as it is. */
export function addToBasket(basket: Basket, line: NewLine): Basket {
  const wanted = {
    ...line,
    size: isSized(line.product) ? line.size : 'medium',
    card: line.card.slice(0, maxCardLength),
  } as const;
  const index = basket.findIndex((row) => isSame(row, wanted));
  if (index >= 0) return changeQuantity(basket, index, 1);
  return basket.length < maxLines ? [...basket, { ...wanted, quantity: 1 }] : basket;
}

/** `by` pieces more or fewer in one row; a row without pieces goes. */
export function changeQuantity(basket: Basket, index: number, by: number): Basket {
  return basket.flatMap((line, at) => {
    if (at !== index) return [line];
    const quantity = Math.min(maxQuantity, line.quantity + by);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
}

export function removeLine(basket: Basket, index: number): Basket {
  return basket.filter((_, at) => at !== index);
}

/** Toman for one row. */
export function getLineTotal(line: Line): number {
  return getPrice(line.product, line.size) * line.quantity;
}

/** Toman for everything in it, without shipping. */
export function getTotal(basket: Basket): number {
  return basket.reduce((sum, line) => sum + getLineTotal(line), 0);
}

export function countPieces(basket: Basket): number {
  return basket.reduce((sum, line) => sum + line.quantity, 0);
}
