import { getPage, getProductPage, products } from '../pages.js';
import type { Teller } from '../teller.js';

/** Looks at one page for a moment and is gone; some before it has even loaded. */
export const tellPasserBy = (teller: Teller): void => {
  const { random, log } = teller;
  const { language } = log.person;
  const from = random.weigh([
    ['instagram', 55],
    ['google', 30],
    ['telegram', 15],
  ] as const);
  if (!teller.visit(from)) return;
  const landing = random.weigh([
    ['home', 42],
    ['product', 34],
    ['products', 14],
    ['bouquets', 10],
  ] as const);
  const page =
    landing === 'product' ? getProductPage(random.pick(products), language) : getPage(landing, language);
  if (random.chance(0.13)) return log.see(page, { impatient: true, loadMs: random.between(3_500, 9_000) });
  log.see(page);
  log.spend(random.between(800, 6_500));
};
