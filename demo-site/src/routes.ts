import { findArticleBySlug, type Article } from './blog/articles.js';
import { createAnyProduct } from './catalogue/any-product.js';
import { findCategoryBySlug, findProductBySlug } from './catalogue/catalogue.js';
import type { Category } from './catalogue/categories.js';
import type { Product } from './catalogue/product.js';
import { findTopicBySlug, type Topic } from './care/topics.js';
import type { Language } from './words/language.js';

const fixed = {
  home: '',
  blog: 'blog',
  products: 'products',
  search: 'search',
  cart: 'cart',
  address: 'checkout/address',
  shipping: 'checkout/shipping',
  payment: 'checkout/payment',
  orders: 'orders',
  invite: 'invite',
  handwritten: 'gifts/handwritten',
  demo: 'about-this-demo',
  about: 'about',
  delivery: 'delivery',
  contact: 'contact',
} as const;

export type FixedPage = keyof typeof fixed;

/** A page of the shop, whatever its language. */
export type Route =
  | { readonly page: FixedPage }
  | { readonly page: 'article'; readonly article: Article }
  | { readonly page: 'care'; readonly topic: Topic }
  | { readonly page: 'category'; readonly category: Category }
  | { readonly page: 'product'; readonly product: Product }
  | { readonly page: 'thanks'; readonly order: string };

export interface Place {
  readonly language: Language;
  /** absent where no page is */
  readonly route?: Route;
}

const pageOfPath: ReadonlyMap<string, string> = new Map(
  Object.entries(fixed).map(([page, path]) => [path, page]),
);

function isFixedPage(page: string | undefined): page is FixedPage {
  return page !== undefined && Object.hasOwn(fixed, page);
}

function getSegments(route: Route, language: Language): readonly string[] {
  switch (route.page) {
    case 'article':
      return ['blog', route.article.slug[language]];
    case 'care':
      return route.topic.slug ? ['care', route.topic.slug] : ['care'];
    case 'category':
      return ['categories', route.category.slug[language]];
    case 'product':
      return ['products', route.product.slug[language]];
    case 'thanks':
      return ['thank-you', route.order];
    default:
      return fixed[route.page].split('/').filter(Boolean);
  }
}

/** The path of a page in a language, percent-encoded. */
export function getPath(route: Route, language: Language): string {
  const segments = getSegments(route, language).map(encodeURIComponent);
  return `/${[...(language === 'en' ? ['en'] : []), ...segments].join('/')}`;
}

function decode(path: string): readonly string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined; // a lone % or broken UTF-8 names no page
  }
}

function findProductRoute(slug: string, language: Language, anyProduct: boolean): Route | undefined {
  const product = findProductBySlug(slug, language);
  if (product) return { page: 'product', product };
  return anyProduct ? { page: 'product', product: createAnyProduct(slug) } : undefined;
}

function findRoute(segments: readonly string[], language: Language, anyProduct: boolean): Route | undefined {
  const page = pageOfPath.get(segments.join('/'));
  if (isFixedPage(page)) return { page };
  const [folder, slug = '', ...rest] = segments;
  if (rest.length > 0) return undefined;
  const article = folder === 'blog' ? findArticleBySlug(slug, language) : undefined;
  if (article) return { page: 'article', article };
  const topic = folder === 'care' ? findTopicBySlug(slug) : undefined;
  if (topic) return { page: 'care', topic };
  const category = folder === 'categories' ? findCategoryBySlug(slug, language) : undefined;
  if (category) return { page: 'category', category };
  if (folder === 'products' && slug) return findProductRoute(slug, language, anyProduct);
  if (folder === 'thank-you' && slug) return { page: 'thanks', order: slug };
  return undefined;
}

/** Which page a path names; Persian stands at the root, English under /en. */
export function findPlace(pathname: string, anyProduct: boolean): Place {
  const segments = decode(pathname);
  if (!segments) return { language: 'fa' };
  const language: Language = segments[0] === 'en' ? 'en' : 'fa';
  const route = findRoute(language === 'en' ? segments.slice(1) : segments, language, anyProduct);
  return route ? { language, route } : { language };
}
