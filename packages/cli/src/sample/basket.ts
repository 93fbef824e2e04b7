import { getPage, getProductPage, type Product } from './pages.js';
import type { VisitorLog } from './visitor-log.js';
import type { Random } from './random.js';

/** How far somebody goes: the page they leave from, or the end. */
export type Reach = 'cart' | 'address' | 'shipping' | 'payment' | 'bought';

const steps = ['cart', 'address', 'shipping', 'payment'] as const;
const methods = { courier: 185_000, daytime: 140_000 } as const;

/** The basket of one visitor, with what the shop tells of it on each page. */
export const createBasket = (random: Random, log: VisitorLog) => {
  const { language } = log.person;
  let lines: Product[] = [];

  const describe = (items: readonly Product[]) => ({
    currency: 'IRT',
    value: items.reduce((sum, { price }) => sum + price, 0),
    items: items.map(({ id, name, category, price }) => ({
      item_id: id,
      item_name: name[language],
      item_category: category,
      price,
      quantity: 1,
    })),
  });
  const show = (step: (typeof steps)[number]): void =>
    log.tell('cart', { via: 'attributes', ...describe(lines), step });

  const pay = (): void => {
    log.tell('add_payment_info', { via: 'data-layer', ...describe(lines), payment_type: 'card' });
    log.spend(random.between(25_000, 70_000));
    log.see(getPage('thanks', language));
    log.tell('purchase', {
      via: 'data-layer',
      ...describe(lines),
      transaction_id: random.id(log.getTime()).slice(-10),
      shipping: random.pick([methods.courier, methods.daytime]),
    });
    lines = [];
    log.spend(random.between(4_000, 15_000));
  };

  return {
    hasAny: () => lines.length > 0,
    look(product: Product): void {
      log.see(getProductPage(product, language));
      log.tell('view_item', { via: 'data-layer', ...describe([product]) });
      log.spend(random.between(9_000, 45_000));
    },
    add(product: Product): void {
      if (lines.some(({ id }) => id === product.id)) return;
      log.tell('add_to_cart', { via: 'data-layer', ...describe([product]) });
      lines = [...lines, product];
    },
    /** Takes everything out again. */
    empty(): void {
      log.see(getPage('cart', language));
      show('cart');
      log.spend(random.between(8_000, 30_000));
      for (const line of lines) log.tell('remove_from_cart', { via: 'attributes', ...describe([line]) });
      lines = [];
      show('cart');
    },
    /** From the basket to where they leave, or to the end. */
    checkOut(reach: Reach): void {
      for (const step of steps) {
        log.see(getPage(step, language));
        show(step);
        if (step === 'cart') log.tell('view_cart', { via: 'attributes', ...describe(lines) });
        if (step === 'address') log.tell('begin_checkout', { via: 'data-layer', ...describe(lines) });
        log.spend(step === 'address' ? random.between(25_000, 90_000) : random.between(6_000, 35_000));
        if (step === reach) return;
        if (step === 'shipping')
          log.tell('add_shipping_info', { via: 'data-layer', ...describe(lines), shipping_tier: 'courier' });
      }
      pay();
    },
  };
};

export type Basket = ReturnType<typeof createBasket>;
