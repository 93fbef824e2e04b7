import type { Teller } from '../teller.js';
import { afterPurchase, askAboutPurchase } from './after-purchase.js';

/** Wants a card with the flowers, and meets the slow page of handwritten cards. */
export const tellCardWriter = (teller: Teller): void => {
  const { random, log, basket } = teller;
  const from = random.weigh([
    ['google', 50],
    ['instagram', 30],
    ['direct', 20],
  ] as const);
  if (!teller.visit(from)) return;
  const product = teller.browse('gifts', random.between(1, 2));
  const loadMs = random.between(4_300, 9_500);
  if (random.chance(0.34)) return teller.see('handwritten', { impatient: true, loadMs });
  teller.see('handwritten', { loadMs });
  log.spend(random.between(3_000, 30_000));
  if (random.chance(0.3)) return;
  basket.look(product);
  teller.askWhereHeard(from);
  if (!random.chance(0.55)) return;
  basket.add(product);
  const buys = random.chance(0.36);
  basket.checkOut(buys ? 'bought' : 'shipping');
  if (!buys) return;
  askAboutPurchase(teller, 'surprised');
  afterPurchase(teller);
};
