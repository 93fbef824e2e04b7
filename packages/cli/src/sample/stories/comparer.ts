import type { Teller } from '../teller.js';
import { afterPurchase, askAboutPurchase } from './after-purchase.js';

/** Sits at a desk and compares: many rounds between lists and products, over several days; fills and empties baskets. */
export const tellComparer = (teller: Teller): void => {
  const { random, log, basket } = teller;
  if (!teller.visit('google')) return;
  teller.see('home');
  log.spend(random.between(6_000, 25_000));
  let product = teller.browse('moments', 1);
  product = teller.browse('products', random.between(3, 6));
  teller.askWhereHeard('google');
  if (random.chance(0.4))
    teller.ask.satisfaction('finding', [7, 15, 27, 36, 15], ['findingGlad', 'findingSad']);
  if (random.chance(0.4)) {
    basket.add(product);
    if (random.chance(0.45)) basket.empty();
    else basket.checkOut(random.chance(0.5) ? 'cart' : 'shipping');
  }
  const visits = random.between(0, 2);
  for (let visit = 0; visit < visits; visit += 1) {
    if (!teller.visit('direct', random.between(1, 5))) return;
    product = teller.browse('products', random.between(2, 4));
  }
  if (visits === 0 || !random.chance(0.4)) return;
  basket.add(product);
  const buys = random.chance(0.45);
  basket.checkOut(buys ? 'bought' : 'shipping');
  if (!buys) return;
  askAboutPurchase(teller, 'surprised');
  afterPurchase(teller);
};
