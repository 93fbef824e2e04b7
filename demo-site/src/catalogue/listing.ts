import { isOccasionId, type OccasionId } from './occasions.js';
import type { Product } from './product.js';

export const sorts = ['cheap', 'dear'] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor chose above a list; it lives in the query alone. */
export interface Listing {
  readonly occasion?: OccasionId;
  /** toman */
  readonly upTo?: number;
  readonly sort?: Sort;
}

export const priceSteps: readonly number[] = [500_000, 1_000_000, 1_500_000];

export function readListing(query: URLSearchParams): Listing {
  const occasion = query.get('occasion');
  const upTo = Number(query.get('upTo'));
  const sort = sorts.find((id) => id === query.get('sort'));
  return {
    ...(isOccasionId(occasion) ? { occasion } : {}),
    ...(priceSteps.includes(upTo) ? { upTo } : {}),
    ...(sort ? { sort } : {}),
  };
}

export function applyListing(products: readonly Product[], listing: Listing): readonly Product[] {
  const { occasion, upTo, sort } = listing;
  const kept = products.filter(
    (product) =>
      (occasion === undefined || product.occasions.includes(occasion)) &&
      (upTo === undefined || product.price <= upTo),
  );
  if (!sort) return kept;
  return kept.toSorted((a, b) => (sort === 'cheap' ? a.price - b.price : b.price - a.price));
}
