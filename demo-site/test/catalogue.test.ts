import { describe, expect, test } from 'vitest';
import { drawBouquet } from '../src/bouquets/draw-bouquet.js';
import { findProductBySlug, getRelated, products } from '../src/catalogue/catalogue.js';
import { applyListing, readListing } from '../src/catalogue/listing.js';
import { searchProducts } from '../src/catalogue/search.js';

const getIds = (query: string) => searchProducts(query).map(({ id }) => id);

describe('search', () => {
  test('finds in either language, however it was typed', () => {
    expect(getIds('نرگس')).toContain('narges');
    expect(getIds('NARCISSUS')).toEqual(getIds('narcissus'));
    expect(getIds('دسته گل مهر')[0]).toBe('mehr');
    expect(getIds('دسته‌گل مهر')).toEqual(getIds('دسته گل مهر'));
    expect(getIds('يلدا')).toEqual(getIds('یلدا'));
    expect(getIds('جعبه')).toContain('anar');
  });

  test('finds nothing for nothing', () => {
    expect(getIds('')).toEqual([]);
    expect(getIds(' .*[](')).toEqual([]);
    expect(getIds('ژژژژ')).toEqual([]);
    expect(getIds('رز '.repeat(500)).length).toBeGreaterThan(0);
  });
});

describe('a list', () => {
  test('keeps what was chosen and forgets what makes no sense', () => {
    const listing = readListing(new URLSearchParams('occasion=yalda&upTo=1500000&sort=dear&page=9'));
    const shown = applyListing(products, listing);
    expect(shown.length).toBeGreaterThan(0);
    for (const product of shown) {
      expect(product.occasions).toContain('yalda');
      expect(product.price).toBeLessThanOrEqual(1_500_000);
    }
    expect(shown.map(({ price }) => price)).toEqual(
      shown.map(({ price }) => price).toSorted((a, b) => b - a),
    );
    expect(readListing(new URLSearchParams('occasion=x&upTo=1&sort=y'))).toEqual({});
  });
});

describe('products', () => {
  test('have ids and slugs of their own', () => {
    for (const pick of [
      products.map(({ id }) => id),
      products.map(({ slug }) => slug.fa),
      products.map(({ slug }) => slug.en),
    ]) {
      expect(new Set(pick).size).toBe(24);
    }
  });

  test('are found by the slug of the language only, and are not their own relatives', () => {
    for (const product of products) {
      expect(findProductBySlug(product.slug.fa, 'fa')).toBe(product);
      expect(findProductBySlug(product.slug.fa, 'en')).toBeUndefined();
      expect(getRelated(product)).toHaveLength(4);
      expect(getRelated(product)).not.toContain(product);
    }
  });

  test('are drawn the same way every time, and no two alike', () => {
    const drawings = products.map(({ recipe }) => drawBouquet(recipe));
    expect(drawings).toEqual(products.map(({ recipe }) => drawBouquet(recipe)));
    expect(new Set(drawings).size).toBe(24);
  });
});
