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
  const page = random.chance(0.55)
    ? getPage('home', language)
    : getProductPage(random.pick(products), language);
  if (random.chance(0.13)) return log.see(page, { impatient: true, loadMs: random.between(3_500, 9_000) });
  log.see(page);
  log.spend(random.between(800, 6_500));
};
