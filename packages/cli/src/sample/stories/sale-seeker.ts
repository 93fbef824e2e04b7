import type { Teller } from '../teller.js';

/** Follows the sale in an Instagram story to a page that is not there. */
export const tellSaleSeeker = (teller: Teller): void => {
  const { random, log, basket } = teller;
  if (random.chance(0.5)) {
    // A follower, who has been here before.
    if (!teller.visit('instagram')) return;
    teller.see('home');
    log.spend(random.between(4_000, 30_000));
    if (!teller.visit('story', random.between(1, 2))) return;
  } else if (!teller.visit('story')) return;
  teller.see('sale', { isMissing: true });
  log.spend(random.between(2_000, 9_000));
  if (random.chance(0.72)) return;
  teller.see('home');
  log.spend(random.between(4_000, 20_000));
  if (random.chance(0.35)) {
    teller.see('sale', { isMissing: true });
    log.spend(random.between(2_000, 6_000));
    return;
  }
  const product = teller.browse('products', random.between(1, 2));
  teller.askWhereHeard('story');
  if (!random.chance(0.3)) return;
  basket.add(product);
  basket.checkOut(random.chance(0.3) ? 'bought' : 'shipping');
};
