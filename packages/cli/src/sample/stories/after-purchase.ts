import type { Teller } from '../teller.js';

const moods = {
  surprised: [14, 25, 22, 27, 12],
  used: [3, 8, 17, 40, 32],
} as const;

/** Satisfaction with buying: low where shipping came as a surprise. */
export const askAboutPurchase = (teller: Teller, mood: keyof typeof moods): void =>
  teller.ask.satisfaction('post-purchase', moods[mood], ['purchaseGlad', 'purchaseSad'], {
    answers: 52,
    dismisses: 26,
    writes: 42,
  });

/** Some days later, when the flowers have come: the orders, the delivery, and sometimes an invitation. */
export const afterPurchase = (teller: Teller, inviting = 0.14): void => {
  const { random, log, ask } = teller;
  if (!random.chance(0.62)) return;
  if (!teller.visit(random.chance(0.3) ? 'email' : 'direct', random.between(1, 4))) return;
  teller.see('orders');
  log.spend(random.between(12_000, 40_000));
  if (random.chance(0.5)) ask.recommendation([1, 1, 2, 2, 3, 6, 7, 14, 18, 22, 24]);
  else ask.satisfaction('delivery', [3, 5, 10, 34, 48], ['deliveryGlad', 'deliverySad']);
  if (!random.chance(inviting)) return;
  teller.see('invite');
  log.spend(random.between(8_000, 40_000));
  log.tell('share', { method: random.pick(['telegram', 'copy', 'whatsapp']) });
};
