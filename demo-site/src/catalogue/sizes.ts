import type { Said } from '../words/language.js';
import { getCategory } from './categories.js';
import type { Product } from './product.js';

export const sizeIds = ['small', 'medium', 'large'] as const;
export type SizeId = (typeof sizeIds)[number];

export const sizes: Readonly<Record<SizeId, { name: Said; stems: number; factor: number }>> = {
  small: { name: { fa: 'کوچک', en: 'Small' }, stems: 8, factor: 0.67 },
  medium: { name: { fa: 'متوسط', en: 'Medium' }, stems: 15, factor: 1 },
  large: { name: { fa: 'بزرگ', en: 'Large' }, stems: 25, factor: 1.555 },
};

export function isSizeId(text: string | null | undefined): text is SizeId {
  return sizeIds.some((id) => id === text);
}

export function isSized(product: Product): boolean {
  return getCategory(product.category).sized;
}

/** Toman for one piece, to the nearest ten thousand; things of one size cost the same in any. */
export function getPrice(product: Product, size: SizeId): number {
  if (!isSized(product)) return product.price;
  return Math.round((product.price * sizes[size].factor) / 10_000) * 10_000;
}
