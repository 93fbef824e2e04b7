import type { Said } from '../words/language.js';

export type CategoryId = 'bouquets' | 'vases' | 'boxes' | 'gifts' | 'moments';

export interface Category {
  readonly id: CategoryId;
  readonly slug: Said;
  readonly name: Said;
  /** one sentence under the title; absent where nothing helps the visitor (a deliberate fault) */
  readonly lede?: Said;
  /** in three sizes, with prices of their own */
  readonly sized: boolean;
  /** how its product pages tell of views and additions: GA4 data layer, or attributes in the markup */
  readonly tells: 'data-layer' | 'attributes';
}

export const categories: readonly Category[] = [
  {
    id: 'bouquets',
    slug: { fa: 'دسته-گل', en: 'bouquets' },
    name: { fa: 'دسته‌گل‌ها', en: 'Bouquets' },
    lede: {
      fa: 'بسته‌شده با دست، در کاغذ و روبان؛ هر روز صبح از نو.',
      en: 'Tied by hand in paper and ribbon, afresh every morning.',
    },
    sized: true,
    tells: 'data-layer',
  },
  {
    id: 'vases',
    slug: { fa: 'گلدان', en: 'vases' },
    name: { fa: 'گلدان‌ها', en: 'Vases' },
    lede: {
      fa: 'گل تازه در گلدان سفالی؛ گلدان برای شما می‌ماند.',
      en: 'Fresh flowers in a clay vase, and the vase is yours to keep.',
    },
    sized: false,
    tells: 'attributes',
  },
  {
    id: 'boxes',
    slug: { fa: 'جعبه-گل', en: 'flower-boxes' },
    name: { fa: 'جعبه‌های گل', en: 'Flower boxes' },
    lede: {
      fa: 'در جعبهٔ گرد، آمادهٔ هدیه‌دادن؛ بی نیاز به گلدان.',
      en: 'In a round box, ready to give; no vase needed.',
    },
    sized: true,
    tells: 'data-layer',
  },
  {
    id: 'gifts',
    slug: { fa: 'هدیه', en: 'gifts' },
    name: { fa: 'هدیه‌های کوچک', en: 'Small gifts' },
    lede: {
      fa: 'برای میز کار، برای تشکر، برای بی‌مناسبت.',
      en: 'For a desk, for a thank-you, for no reason at all.',
    },
    sized: false,
    tells: 'attributes',
  },
  {
    id: 'moments',
    slug: { fa: 'لحظه-ها', en: 'moments' },
    name: { fa: 'لحظه‌ها', en: 'Moments' },
    sized: false,
    tells: 'attributes',
  },
];

const byId = new Map(categories.map((category) => [category.id, category]));

export function getCategory(id: CategoryId): Category {
  const category = byId.get(id);
  if (!category) throw new Error(`There is no category "${id}".`);
  return category;
}
