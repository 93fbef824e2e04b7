import type { Willingness } from '../ask.js';
import type { Teller } from '../teller.js';

const moods = {
  surprised: [26, 32, 19, 16, 7],
  used: [12, 22, 27, 26, 13],
} as const;

/** Those who have bought answer more readily. */
export const keen: Willingness = { answers: 74, dismisses: 14, writes: 40 };

/** Satisfaction with buying: low where shipping came as a surprise. */
export const askAboutPurchase = (teller: Teller, mood: keyof typeof moods): void =>
  teller.ask.satisfaction('post-purchase', moods[mood], ['purchaseGlad', 'purchaseSad'], {
    answers: 52,
    dismisses: 26,
    writes: 42,
  });

export const inviteFriends = ({ random, log, see }: Teller): void => {
  see('invite');
  log.spend(random.between(8_000, 40_000));
  log.tell('share', { method: random.pick(['telegram', 'copy', 'whatsapp']) });
};

/** Some days later, when the flowers have come: the orders, the delivery, and sometimes an invitation. */
export const afterPurchase = (teller: Teller, inviting = 0.14): void => {
  const { random, log, ask } = teller;
  if (!random.chance(0.82)) return;
  if (!teller.visit(random.chance(0.3) ? 'email' : 'direct', random.between(1, 4))) return;
  teller.see('orders');
  log.spend(random.between(12_000, 40_000));
  if (random.chance(0.65)) ask.recommendation([1, 1, 2, 3, 4, 7, 8, 15, 17, 20, 22]);
  if (random.chance(0.6)) {
    // Not at once: two surveys of a visit are a minute apart.
    log.spend(random.between(61_000, 90_000));
    ask.satisfaction('delivery', [3, 5, 10, 34, 48], ['deliveryGlad', 'deliverySad'], keen);
  }
  if (random.chance(inviting)) inviteFriends(teller);
};
