import { expect, test } from 'vitest';
import { readKind, readParams } from './read-woocommerce.js';

const list = 'archive post-type-archive-product woocommerce woocommerce-page';
const product = 'product-template-default single single-product postid-19 woocommerce';
const shop = 'https://shop.example/';
const via = 'woocommerce';

test('a button names its product, its code and how many, and nothing else is taken', () => {
  expect(
    readParams(list, shop, { product_id: '19', product_sku: 'album', quantity: '2', success_message: 'x' }),
  ).toEqual({ items: [{ item_id: '19', item_variant: 'album', quantity: 2 }], via });
  expect(readParams(product, shop, { product_id: '7' }).items).toEqual([{ item_id: '7', quantity: 1 }]);
});

test('where nothing names one, it is the product of the page, if it is about one', () => {
  expect(readParams(product, shop, {}).items).toEqual([{ item_id: '19', quantity: 1 }]);
  expect(readParams(list, shop, {}).items).toEqual([]);
  expect(readParams('single single-post postid-19', shop, {}).items).toEqual([]);
});

test.each([
  ['checkout/order-received/1042/?key=wc_order_AbC123', '1042'],
  ['checkout/order-received/1042?key=wc_order_AbC123&utm_nooverride=1', '1042'],
  ['?page_id=8&order-received=1042&key=wc_order_AbC123', '1042'],
  ['kasse/bestellung-erhalten/1042/?key=wc_order_AbC123', '1042'],
  ['checkout/order-received/?page=3', undefined],
  ['product/19/', undefined],
])('the order in %s is %s', (address, order) => {
  expect(readParams('', shop + address, {}).transaction_id).toBe(order);
});

test.each([
  ['page-template-default page woocommerce-cart woocommerce-page', 'view_cart'],
  ['page woocommerce-checkout woocommerce-page', 'begin_checkout'],
  ['page woocommerce-checkout woocommerce-page woocommerce-order-received', 'purchase'],
  ['woocommerce-order-received woocommerce-checkout', 'purchase'],
  [list, ''],
  [product, ''],
])('the page %s tells "%s"', (classes, name) => {
  expect(readKind(classes)).toBe(name);
});
