import { describe, expect, test } from 'vitest';
import { bankOrigin, createVisitor, getAttributes, getPushes, shopOrigin } from './visitor.js';

const address = { name: 'سارا محمدی', city: 'Tehran', street: 'خیابان ولیعصر، پلاک ۱۲۴' };

async function fillIn(visitor: ReturnType<typeof createVisitor>, prefix = '') {
  await visitor.post(`${prefix}/cart`, { do: 'add', product: 'mehr', size: 'large' });
  await visitor.post(`${prefix}/cart`, { do: 'add', product: 'narges' });
  await visitor.post(`${prefix}/checkout/address`, address);
  await visitor.post(`${prefix}/checkout/shipping`, { shipping: 'daytime', phone: '+98 912 345 6789' });
}

describe('the way to the bank and back', () => {
  test('ends with one purchase, an order and an empty basket', async () => {
    const visitor = createVisitor();
    await fillIn(visitor);
    const bank = await visitor.post('/checkout/payment', { payment: 'card' });
    expect(bank.url.origin).toBe(bankOrigin);
    expect(bank.url.pathname).toBe('/bank');
    expect(bank.text).toContain('۳٬۰۲۰٬۰۰۰');
    expect(bank.text).not.toContain('safar.js');
    expect(bank.headers.get('content-security-policy')).toContain(`form-action 'self' ${shopOrigin}`);

    const order = bank.url.searchParams.get('order') ?? '';
    const thanks = await visitor.post(`${bankOrigin}/bank/pay`, { order, language: 'fa', outcome: 'pay' });
    expect(thanks.url.href).toBe(`${shopOrigin}/thank-you/${order}`);
    expect(getPushes(thanks.text)).toMatchObject({
      onLoad: [
        {
          event: 'purchase',
          ecommerce: {
            transaction_id: order,
            currency: 'IRT',
            value: 2_880_000,
            shipping: 140_000,
            items: [
              { item_id: 'mehr', item_variant: 'large', price: 1_990_000, quantity: 1 },
              { item_id: 'narges', price: 890_000, quantity: 1 },
            ],
          },
        },
      ],
    });
    const again = await visitor.get(thanks.url.pathname);
    expect(again.status).toBe(200);
    expect(getPushes(again.text)).toBeUndefined();
    expect((await visitor.get('/en/orders')).text).toContain(order);
    expect((await visitor.get('/cart')).text).not.toContain('data-safar-event="view_cart"');
  });

  test('can be left at the bank, and nothing is lost', async () => {
    const visitor = createVisitor();
    await fillIn(visitor, '/en');
    const bank = await visitor.post('/en/checkout/payment', { payment: 'card' });
    const order = bank.url.searchParams.get('order') ?? '';
    const back = await visitor.post(`${bankOrigin}/bank/pay`, { order, language: 'en', outcome: 'cancel' });
    expect(back.url.href).toBe(`${shopOrigin}/en/checkout/payment?bank=cancelled`);
    expect(back.text).toContain('You cancelled at the bank');
    expect((await visitor.get('/en/orders')).text).not.toContain(order);
    expect((await visitor.get('/en/cart')).text).toContain('2,880,000');
  });

  test('is not needed when paying on delivery', async () => {
    const visitor = createVisitor();
    await fillIn(visitor);
    const thanks = await visitor.post('/checkout/payment', { payment: 'cash' });
    expect(thanks.url.pathname).toMatch(/^\/thank-you\/NG-/);
    expect(getPushes(thanks.text)).toMatchObject({ onLoad: [{ event: 'purchase' }] });
  });

  test('survives a restart of the shop between any two steps', async () => {
    const first = createVisitor();
    await fillIn(first);
    const second = createVisitor();
    for (const [host, jar] of first.jars) second.jars.set(host, jar);
    expect((await second.get('/checkout/payment')).url.pathname).toBe('/checkout/payment');
  });
});

describe('the steps', () => {
  test('are taken in order', async () => {
    const visitor = createVisitor();
    expect((await visitor.get('/checkout/payment')).url.pathname).toBe('/cart');
    await visitor.post('/cart', { do: 'add', product: 'salam' });
    expect((await visitor.get('/checkout/payment')).url.pathname).toBe('/checkout/address');
    await visitor.post('/checkout/address', address);
    expect((await visitor.get('/checkout/payment')).url.pathname).toBe('/checkout/shipping');
  });

  test('show the cost of shipping at the third for the first time, which is the fault', async () => {
    const visitor = createVisitor();
    await visitor.post('/cart', { do: 'add', product: 'salam' });
    for (const path of ['/products/سلام', '/cart', '/checkout/address', '/delivery']) {
      expect((await visitor.get(path)).text, path).not.toMatch(/۱۸۵٬۰۰۰|۱۴۰٬۰۰۰/);
    }
    expect((await visitor.post('/checkout/address', address)).text).toMatch(/۱۸۵٬۰۰۰/);
  });

  test('say what is missing, and keep what was typed', async () => {
    const visitor = createVisitor();
    await visitor.post('/en/cart', { do: 'add', product: 'salam' });
    const wrong = await visitor.post('/en/checkout/address', { ...address, city: 'Atlantis' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Please choose the city.');
    expect(getAttributes(wrong.text, 'value')).toContain(address.name);
    await visitor.post('/en/checkout/address', address);
    const phone = await visitor.post('/en/checkout/shipping', { shipping: 'pickup', phone: '021' });
    expect(phone.status).toBe(422);
    expect(getAttributes(phone.text, 'value')).toContain('021');
  });
});

test('the bank sends nobody anywhere but to the shop', async () => {
  const visitor = createVisitor();
  const evil = await visitor.post(`${bankOrigin}/bank/pay`, { order: '//evil.example/', outcome: 'pay' });
  expect(evil.status).toBe(400);
  expect((await visitor.get(`${bankOrigin}/bank?order=NG-12345678&amount=x`)).status).toBe(400);
  expect((await visitor.get(`${bankOrigin}/en/cart`)).url.href).toBe(`${shopOrigin}/en/cart`);
});
