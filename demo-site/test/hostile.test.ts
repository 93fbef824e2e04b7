import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataBlock, escapeHtml, html } from '../src/html.js';
import { createVisitor, decodeEntities, getAttributes, getPushes } from './visitor.js';

const evil = `"><script>alert(1)</script><img src=x onerror='a'>&</textarea>`;

describe('text from outside', () => {
  test('is shown as it was typed and never as markup', async () => {
    const visitor = createVisitor({ anyProduct: true });
    const found = await visitor.get(`/search?q=${encodeURIComponent(evil)}`);
    expect(found.text).not.toContain('<script>alert');
    expect(found.text).not.toContain('<img src=x');
    expect(getAttributes(found.text, 'value')).toContain(evil);

    const product = await visitor.get(`/products/${encodeURIComponent(evil)}`);
    expect(product.status).toBe(200);
    expect(product.text).not.toContain('<script>alert');

    const cart = await visitor.post('/cart', { do: 'add', product: 'mehr', card: evil });
    expect(cart.text).not.toContain('<script>alert');
    expect(decodeEntities(cart.text)).toContain(`<q dir="auto">${evil}</q>`);

    const address = await visitor.post('/checkout/address', { name: evil, city: 'Tehran', street: '' });
    expect(address.status).toBe(422);
    expect(address.text).not.toContain('<script>alert');
    expect(getAttributes(address.text, 'value')).toContain(evil.slice(0, 60));
  });

  test('cannot end a block of data', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const block = dataBlock('shop-events', { text: `</script><!--${text}` }).text;
        expect(block.match(/<\/script/g)).toHaveLength(1);
        expect(getPushes(block)).toEqual({ text: `</script><!--${text}` });
      }),
    );
  });

  test('is escaped in every hole, and escaping can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(decodeEntities(html`${text}`.text)).toBe(text);
      }),
    );
  });

  test('does not break the shop, whatever the path, the query and the cookies', async () => {
    const visitor = createVisitor();
    for (const path of [
      '/%',
      '/products/%E0%A4',
      '/en/%00',
      '/products/__proto__',
      '/blog/constructor',
      '/thank-you/NG-12345678',
      '/bouquets/%.svg',
      '/assets/../package.json',
      '/assets/toString',
    ]) {
      expect((await visitor.get(path)).status, path).toBe(404);
    }
    expect((await visitor.get('/products?occasion=__proto__&upTo=NaN&sort=toString')).status).toBe(200);
    expect((await visitor.get('/products/دسته-گل-مهر?look=constructor')).status).toBe(200);
  });

  test('in cookies is the same as no cookie', async () => {
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const rows = [
      null,
      1,
      ['mehr'],
      ['mehr', 'huge', 1],
      ['mehr', 'small', -4],
      ['mehr', 'small', 1e9, 'never', 7],
    ];
    const visitor = createVisitor();
    visitor.jars.set(
      'localhost:8080',
      new Map([
        ['nogol_basket', encode(rows)],
        ['nogol_orders', '%%%'],
        ['nogol_checkout', encode([[]])],
        ['nogol_pending', encode({ id: 'x' })],
      ]),
    );
    const cart = await visitor.get('/cart');
    expect(cart.status).toBe(200);
    expect(JSON.parse(getAttributes(cart.text, 'data-safar-cart')[0] ?? '')).toMatchObject({
      items: [{ item_id: 'mehr', quantity: 20 }],
    });
    expect((await visitor.get('/orders')).status).toBe(200);
  });
});
