import type { Language } from '../words/language.js';
import { bouquets } from './bouquets.js';
import { boxes } from './boxes.js';
import { categories, type Category, type CategoryId } from './categories.js';
import { gifts } from './gifts.js';
import { moments } from './moments.js';
import type { Product } from './product.js';
import { vases } from './vases.js';

export const products: readonly Product[] = [...bouquets, ...vases, ...boxes, ...gifts, ...moments];

const byId = new Map(products.map((product) => [product.id, product]));

export function findProduct(id: string): Product | undefined {
  return byId.get(id);
}

export function findProductBySlug(slug: string, language: Language): Product | undefined {
  return products.find((product) => product.slug[language] === slug);
}

export function findCategoryBySlug(slug: string, language: Language): Category | undefined {
  return categories.find((category) => category.slug[language] === slug);
}

export function getProductsOf(category: CategoryId): readonly Product[] {
  return products.filter((product) => product.category === category);
}

/** The eight in the window, in the order of the home page. */
export const thisWeek: readonly Product[] = [
  'mehr',
  'narges',
  'lale',
  'davoodi',
  'anar',
  'sepid',
  'shab',
  'bahar',
].flatMap((id) => byId.get(id) ?? []);

/** Four others that share an occasion with it, those of other categories first. */
export function getRelated(product: Product): readonly Product[] {
  const shared = (other: Product): number =>
    other.occasions.filter((id) => product.occasions.includes(id)).length;
  const rank = (other: Product): number => shared(other) * 2 + (other.category === product.category ? 0 : 1);
  return products
    .filter((other) => other !== product)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, 4);
}
