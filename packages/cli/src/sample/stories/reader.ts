import type { Teller } from '../teller.js';

/** Comes from a search to one page of the magazine, reads it to the end, and has what they came for. */
export const tellReader = (teller: Teller): void => {
  const { random, log } = teller;
  const from = random.weigh([
    ['google', 74],
    ['weblog', 16],
    ['telegram', 10],
  ] as const);
  if (!teller.visit(from)) return;
  teller.see(
    random.weigh([
      ['article', 45],
      ['cards', 40],
      ['care', 15],
    ] as const),
  );
  log.spend(random.between(48_000, 210_000));
  if (random.chance(0.62))
    teller.ask.satisfaction('magazine', [2, 6, 17, 42, 33], ['magazineGlad', 'magazineSad']);
  if (!random.chance(0.16)) return;
  if (random.chance(0.4)) {
    teller.see('blog');
    log.spend(random.between(5_000, 20_000));
  }
  teller.browse('products', 1);
  teller.askWhereHeard(from);
};
