import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addToBasket,
  changeQuantity,
  countPieces,
  days,
  getTotal,
  maxCardLength,
  maxLines,
  maxQuantity,
  removeLine,
  type Basket,
} from '../src/basket/basket.js';
import { createOrder } from '../src/basket/order.js';
import { readState, writeBasket, writeOrders } from '../src/basket/state.js';
import { createAnyProduct } from '../src/catalogue/any-product.js';
import { products } from '../src/catalogue/catalogue.js';
import { getPrice, isSized, sizeIds } from '../src/catalogue/sizes.js';

const newLine = fc.record({
  product: fc.constantFrom(...products),
  size: fc.constantFrom(...sizeIds),
  day: fc.constantFrom(...days),
  card: fc.constantFrom('', 'سلام', 'x'.repeat(200)),
});
const act = fc.oneof(
  newLine.map((line) => (basket: Basket) => addToBasket(basket, line)),
  fc.nat(9).map((index) => (basket: Basket) => changeQuantity(basket, index, 1)),
  fc.nat(9).map((index) => (basket: Basket) => changeQuantity(basket, index, -1)),
  fc.nat(9).map((index) => (basket: Basket) => removeLine(basket, index)),
);
const anyBasket = fc
  .array(act, { maxLength: 40 })
  .map((acts) => acts.reduce((basket, change) => change(basket), [] as Basket));

describe('a basket', () => {
  test('stays within its bounds and has no row twice and none without pieces, whatever is done to it', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        expect(basket.length).toBeLessThanOrEqual(maxLines);
        for (const line of basket) {
          expect(line.quantity).toBeGreaterThan(0);
          expect(line.quantity).toBeLessThanOrEqual(maxQuantity);
          expect(line.card.length).toBeLessThanOrEqual(maxCardLength);
          if (!isSized(line.product)) expect(line.size).toBe('medium');
        }
        const keys = basket.map((line) => [line.product.id, line.size, line.day, line.card].join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('costs what its pieces cost, one by one', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        const pieces = basket.flatMap((line) =>
          Array.from({ length: line.quantity }, () => getPrice(line.product, line.size)),
        );
        expect(getTotal(basket)).toBe(pieces.reduce((sum, price) => sum + price, 0));
        expect(countPieces(basket)).toBe(pieces.length);
      }),
    );
  });

  test('comes out of its cookie as it went in', () => {
    fc.assert(
      fc.property(anyBasket, (basket) => {
        const [cookie = ''] = writeBasket(basket).split(';');
        expect(readState(cookie, false).basket).toEqual(basket);
      }),
    );
  });

  test('has a cookie that browsers keep, even when it is full', () => {
    const card = 'آ'.repeat(maxCardLength);
    const full = Array.from({ length: 12 }).reduce<Basket>(
      (basket, _, index) =>
        addToBasket(basket, {
          product: products[index] ?? createAnyProduct(String(index)),
          size: 'medium',
          day: 'tomorrow',
          card,
        }),
      [],
    );
    expect(full).toHaveLength(maxLines);
    expect(writeBasket(full).length).toBeLessThan(4096);
    const order = createOrder(full, 'courier', 'card', Date.now());
    const cookie = writeOrders(Array.from({ length: 9 }, () => order));
    expect(cookie.length).toBeLessThan(4096);
    expect(readState(cookie.split(';')[0] ?? '', false).orders[0]).toEqual(order);
  });
});

test('sizes cost what the window says', () => {
  const mehr = products.find(({ id }) => id === 'mehr');
  expect(mehr && sizeIds.map((size) => getPrice(mehr, size))).toEqual([860_000, 1_280_000, 1_990_000]);
});
