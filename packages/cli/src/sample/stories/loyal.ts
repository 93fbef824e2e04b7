import type { Teller } from '../teller.js';
import { afterPurchase, askAboutPurchase, inviteFriends, keen } from './after-purchase.js';

/** Knows the shop, comes every week or two, mostly buys, and tells friends. */
export const tellLoyal = (teller: Teller): void => {
  const { random, basket, ask } = teller;
  const orders = random.between(2, 4);
  for (let order = 0; order < orders; order += 1) {
    const from = random.weigh([
      ['direct', 60],
      ['email', 25],
      ['google', 15],
    ] as const);
    if (!teller.visit(from, order === 0 ? undefined : random.between(5, 13))) return;
    if (random.chance(0.5)) teller.see('home');
    basket.add(teller.browse('bouquets', random.between(1, 2)));
    const buys = order === 0 || random.chance(0.74);
    basket.checkOut(buys ? 'bought' : 'address');
    if (!buys) continue;
    if (order === 0) {
      askAboutPurchase(teller, 'used');
      afterPurchase(teller, 0.2);
      continue;
    }
    ask.satisfaction('coming-back', [1, 3, 9, 33, 54], ['loyaltyGlad', 'loyaltySad'], keen);
    if (random.chance(0.38)) inviteFriends(teller);
    else if (random.chance(0.2)) afterPurchase(teller, 0.3);
  }
};
