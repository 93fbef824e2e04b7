import { describe, expect, test } from 'vitest';
import { products } from '../src/catalogue/catalogue.js';
import { getCategory } from '../src/catalogue/categories.js';
import { getPath } from '../src/routes.js';
import { createVisitor, getAttributes, getPushes } from './visitor.js';

describe('product pages', () => {
  test('tell each view and addition through exactly one source', async () => {
    const visitor = createVisitor();
    for (const product of products) {
      const { text } = await visitor.get(getPath({ page: 'product', product }, 'en'));
      const pushes = getPushes(text);
      const attributes = getAttributes(text, 'data-safar-event');
      if (getCategory(product.category).tells === 'data-layer') {
        expect(attributes).toEqual([]);
        expect(pushes).toMatchObject({
          onLoad: [
            {
              event: 'view_item',
              ecommerce: { currency: 'IRT', value: product.price, items: [{ item_id: product.id }] },
            },
          ],
          onSubmit: { 'add-to-cart': [{ event: 'add_to_cart', field: 'size' }] },
        });
      } else {
        expect(pushes).toBeUndefined();
        expect(attributes).toEqual(['view_item', 'add_to_cart']);
        for (const params of getAttributes(text, 'data-safar-params')) {
          expect(JSON.parse(params)).toMatchObject({
            currency: 'IRT',
            value: product.price,
            items: [{ item_id: product.id, quantity: 1 }],
          });
        }
      }
    }
  });

  test('for articles that only a replay knows tell them by attributes, under the id asked for', async () => {
    const visitor = createVisitor({ anyProduct: true });
    const { text } = await visitor.get('/products/1789');
    expect(getAttributes(text, 'data-safar-event')).toEqual(['view_item', 'add_to_cart']);
    const cart = await visitor.post('/cart', { do: 'add', product: '1789' });
    expect(JSON.parse(getAttributes(cart.text, 'data-safar-cart')[0] ?? '')).toMatchObject({
      items: [{ item_id: '1789' }],
    });
    expect((await createVisitor().get('/products/1789')).status).toBe(404);
  });
});

describe('the basket', () => {
  test('tells of itself by attributes alone, and each button says what it does', async () => {
    const visitor = createVisitor();
    await visitor.post('/en/cart', { do: 'add', product: 'lale', size: 'small' });
    const { text } = await visitor.post('/en/cart', { do: 'add', product: 'lale', size: 'small' });
    expect(getPushes(text)).toBeUndefined();
    expect(getAttributes(text, 'data-safar-event')).toEqual([
      'view_cart',
      'remove_from_cart',
      'add_to_cart',
      'remove_from_cart',
    ]);
    const quantities = getAttributes(text, 'data-safar-params').map(
      (params) => JSON.parse(params).items[0].quantity,
    );
    expect(quantities).toEqual([2, 1, 1, 2]);
    const cart = JSON.parse(getAttributes(text, 'data-safar-cart')[0] ?? '');
    expect(cart).toEqual({
      currency: 'IRT',
      value: 1_020_000,
      step: 'cart',
      items: [
        {
          item_id: 'lale',
          item_name: 'Tulips of the plain',
          item_category: 'bouquets',
          item_variant: 'small',
          price: 510_000,
          quantity: 2,
        },
      ],
    });
    const emptied = await visitor.post('/en/cart', { do: 'remove', line: '0', product: 'lale' });
    expect(JSON.parse(getAttributes(emptied.text, 'data-safar-cart')[0] ?? '')).toEqual({
      currency: 'IRT',
      value: 0,
      items: [],
      step: 'cart',
    });
  });

  test('changes nothing when another tab has moved its rows', async () => {
    const visitor = createVisitor();
    await visitor.post('/cart', { do: 'add', product: 'salam' });
    const { text } = await visitor.post('/cart', { do: 'less', line: '0', product: 'mehr' });
    expect(JSON.parse(getAttributes(text, 'data-safar-cart')[0] ?? '')).toMatchObject({
      items: [{ item_id: 'salam', quantity: 1 }],
    });
  });
});

test('the checkout pushes its steps into the data layer and shows the basket at each', async () => {
  const visitor = createVisitor();
  await visitor.post('/cart', { do: 'add', product: 'mehr', next: 'checkout' });
  const address = await visitor.get('/checkout/address');
  const shipping = await visitor.post('/checkout/address', {
    name: 'سارا',
    city: 'Karaj',
    street: 'خیابان بهار ۳',
  });
  const payment = await visitor.post('/checkout/shipping', { shipping: 'pickup', phone: '۰۹۱۲۳۴۵۶۷۸۹' });
  expect(getPushes(address.text)).toMatchObject({
    onLoad: [{ event: 'begin_checkout', ecommerce: { value: 1_280_000 } }],
  });
  expect(getPushes(shipping.text)).toMatchObject({
    onSubmit: {
      shipping: [{ event: 'add_shipping_info', byValue: { pickup: { shipping_tier: 'pickup' } } }],
    },
  });
  expect(getPushes(payment.text)).toMatchObject({
    onLoad: [],
    onSubmit: {
      payment: [
        { event: 'add_payment_info', byValue: { card: { payment_type: 'card' }, cash: {} } },
        { event: 'pending_purchase', byValue: { card: { value: 1_280_000 } } },
      ],
    },
  });
  // Who pays at the door is sent nowhere.
  expect(getPushes(payment.text)).not.toMatchObject({
    onSubmit: { payment: [{}, { byValue: { cash: {} } }] },
  });
  const back = await visitor.get('/checkout/payment?bank=cancelled');
  expect(getPushes(back.text)).toMatchObject({
    onLoad: [{ event: 'payment_failed', ecommerce: { value: 1_280_000 } }],
  });
  const steps = [address, shipping, payment].map(
    ({ text }) => JSON.parse(getAttributes(text, 'data-safar-cart')[0] ?? '').step,
  );
  expect(steps).toEqual(['address', 'shipping', 'payment']);
  for (const { text } of [address, shipping, payment])
    expect(getAttributes(text, 'data-safar-event')).toEqual([]);
});
