import type { Reach } from '../basket.js';
import type { Teller } from '../teller.js';
import { afterPurchase, askAboutPurchase } from './after-purchase.js';

const reaches: readonly (readonly [Reach, number])[] = [
  ['cart', 18],
  ['address', 12],
  // The cost of shipping is first seen here.
  ['shipping', 50],
  ['payment', 4],
  ['bought', 14],
];

/** Comes back to a basket that was left, and finds out whether shipping is still as dear. */
const comeBack = (teller: Teller): void => {
  const { random, basket } = teller;
  if (!random.chance(0.46) || !teller.visit('direct', random.between(1, 4))) return;
  if (random.chance(0.4)) {
    teller.see('home');
    teller.log.spend(random.between(4_000, 15_000));
  }
  if (random.chance(0.36)) {
    basket.checkOut('bought');
    askAboutPurchase(teller, 'surprised');
    return afterPurchase(teller);
  }
  basket.checkOut('cart');
  teller.log.spend(62_000);
  teller.askConcern();
  if (random.chance(0.12)) basket.empty();
};

/** New, mostly on a phone, from Instagram or a search: looks, fills a basket, and leaves where shipping is first shown. */
export const tellNewcomer = (teller: Teller): void => {
  const { random, log, basket } = teller;
  const from = random.weigh([
    ['instagram', 46],
    ['google', 30],
    ['telegram', 10],
    ['direct', 14],
  ] as const);
  if (!teller.visit(from)) return;
  if (random.chance(0.6)) {
    teller.see('home');
    log.spend(random.between(6_000, 40_000));
    if (random.chance(0.2)) return;
  }
  const list = random.weigh([
    ['products', 46],
    ['bouquets', 38],
    ['moments', 16],
  ] as const);
  if (random.chance(0.1)) {
    teller.see(list);
    return log.spend(random.between(3_000, 26_000));
  }
  const product = teller.browse(list, random.between(1, 4));
  teller.askWhereHeard(from);
  if (random.chance(0.3))
    teller.ask.satisfaction('finding', [4, 9, 21, 42, 24], ['findingGlad', 'findingSad']);
  if (!random.chance(0.54)) {
    if (random.chance(0.22) && teller.visit('direct', random.between(1, 6)))
      teller.browse('products', random.between(1, 2));
    return;
  }
  basket.add(product);
  const reach = random.weigh(reaches);
  basket.checkOut(reach);
  if (reach === 'bought') {
    askAboutPurchase(teller, 'surprised');
    return afterPurchase(teller);
  }
  if (reach === 'cart' && random.chance(0.85)) {
    log.spend(62_000);
    teller.askConcern();
  }
  if (reach === 'shipping' && random.chance(0.25)) {
    basket.checkOut('cart');
    log.spend(62_000);
    teller.askConcern();
  }
  // Back to the list once more, as if it could be cheaper elsewhere in the shop.
  if (reach === 'shipping' && random.chance(0.3)) teller.browse('products', 1);
  comeBack(teller);
};
