import type { Config } from '@safar/schema';
import { createAsking, type Asking } from './ask.js';
import { createBasket, type Basket } from './basket.js';
import { dayMs, getMoment, minuteMs } from './moments.js';
import { getPage, products, type PageName, type Product } from './pages.js';
import type { Random } from './random.js';
import { sayWhereHeard, sources, type SourceName } from './sources.js';
import { createVisitorLog, type PageOptions, type Person, type VisitorLog } from './visitor-log.js';

/** Everything a story needs to tell of one visitor. */
export interface Teller {
  random: Random;
  log: VisitorLog;
  basket: Basket;
  ask: Asking;
  /** Days ago on which the story begins. */
  daysAgo: number;
  see(page: PageName, options?: PageOptions): void;
  /** Begins the first visit, or another one so many days after the last; false when that is not yet. */
  visit(from: SourceName, daysLater?: number): boolean;
  /** Between lists and products, to and fro. */
  browse(list: PageName, rounds: number): Product;
  askWhereHeard(from: SourceName): void;
  askConcern(): void;
}

const loved = products.map((product, index) => [product, products.length - index] as const);
const concerns = [
  ['shipping-cost', 52],
  ['arrival', 14],
  ['online-payment', 8],
  ['freshness', 9],
  ['just-looking', 12],
  ['other', 5],
] as const;

export const createTeller = (
  random: Random,
  person: Person,
  nowMs: number,
  daysAgo: number,
  config: Config,
): Teller => {
  const log = createVisitorLog(random, person);
  const basket = createBasket(random, log);
  const ask = createAsking(random, log, config);
  const see: Teller['see'] = (page, options) => log.see(getPage(page, person.language), options);
  return {
    random,
    log,
    basket,
    ask,
    daysAgo,
    see,
    visit(from, daysLater) {
      const last = log.getTime();
      log.close();
      const ago = Math.floor((nowMs - last) / dayMs) - (daysLater ?? 0);
      if (daysLater !== undefined && ago < 0) return false;
      const at = getMoment(random, nowMs, daysLater === undefined ? daysAgo : ago);
      // Never within the visit before: that one ends after half an hour.
      log.open(daysLater === undefined ? at : Math.max(at, last + 95 * minuteMs), sources[from]);
      return log.getTime() < nowMs;
    },
    browse(list, rounds) {
      let product = random.weigh(loved);
      for (let round = 0; round < rounds; round += 1) {
        see(list, round > 0 && random.chance(0.5) ? { nav: 'back_forward' } : {});
        log.spend(random.between(6_000, 25_000));
        product = random.weigh(loved);
        basket.look(product);
      }
      return product;
    },
    askWhereHeard: (from) => {
      if (random.chance(0.75)) ask.choice('how-heard', 'source', [sayWhereHeard(random, from)], 'heard');
    },
    askConcern: () => {
      const first = random.weigh(concerns);
      const second = random.chance(0.25) ? random.weigh(concerns) : first;
      ask.choice('why-not', 'concern', [...new Set([first, second])], 'concern');
    },
  };
};
