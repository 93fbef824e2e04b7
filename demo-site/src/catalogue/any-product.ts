import type { Product } from './product.js';

/** FNV-1a, so that the same id always looks and costs the same. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** A plain stand-in for a product that only a replayed visit knows: one size, and a price that follows from its id. */
export function createAnyProduct(id: string): Product {
  const name = { fa: `کالای ${id}`, en: `Article ${id}` };
  const seed = hash(id);
  const hue = (['#d98a2b', '#c9415f', '#6f74b8', '#e07c86'] as const)[seed % 4] ?? '#d98a2b';
  return {
    id,
    slug: { fa: id, en: id },
    name,
    what: { fa: 'از انبار', en: 'From the store room' },
    story: { fa: 'این کالا صفحهٔ ساده‌ای دارد.', en: 'This article has a plain page.' },
    contains: { fa: 'یک عدد', en: 'One piece' },
    heightCm: 30,
    price: 100_000 + (seed % 90) * 10_000,
    category: 'gifts',
    occasions: [],
    recipe: {
      seed: seed % 1_000_003,
      count: 9,
      niche: ['#ece6dc', '#cdbfa9'],
      vessel: ['jar', '#c5d8da', '#b88a4a'],
      greens: [['leaf']],
      flowers: [
        ['daisy', hue, 0.86],
        ['ranunculus', '#f6efe6', 0.8],
      ],
      spread: [84, 66],
    },
  };
}
