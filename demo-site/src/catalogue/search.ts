import { getCategory } from './categories.js';
import { products } from './catalogue.js';
import { occasions } from './occasions.js';
import type { Product } from './product.js';

/** Letters as people type them: Arabic ي and ك, half spaces, vowel signs, hamza and capitals make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640\p{Mn}]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u200c', ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function getWords(product: Product): string {
  const said = [
    product.name,
    product.what,
    product.contains,
    product.story,
    getCategory(product.category).name,
  ];
  const all = [...said, ...product.occasions.map((id) => occasions[id].name)];
  return fold(all.map((text) => `${text.fa} ${text.en}`).join(' '));
}

const texts = new Map(products.map((product) => [product, getWords(product)]));

/** Products that contain every word of the query, in the order of the catalogue; none for an empty query. */
export function searchProducts(query: string): readonly Product[] {
  const words = fold(query.slice(0, 200)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return products.filter((product) => words.every((word) => texts.get(product)?.includes(word)));
}
