import { type Batch, type Config, limits, type SafarEvent } from '@safar/schema';
import { sampleDays } from './moments.js';
import { createRandom, type Random } from './random.js';
import { tellCardWriter } from './stories/card-writer.js';
import { tellComparer } from './stories/comparer.js';
import { tellLoyal } from './stories/loyal.js';
import { tellNewcomer } from './stories/newcomer.js';
import { tellPasserBy } from './stories/passer-by.js';
import { tellReader } from './stories/reader.js';
import { tellSaleSeeker } from './stories/sale-seeker.js';
import { createTeller, type Teller } from './teller.js';

export interface SampleOptions {
  /** Another seed tells other visits of the same kinds. */
  seed: number;
  /** Unix milliseconds; nothing happens later. */
  now: number;
  /** Of the site that the visits are for: only surveys it knows are asked. */
  config: Config;
}

interface Story {
  tell: (teller: Teller) => void;
  visitors: number;
  /** Of 100 visitors, how many use a phone. */
  phones: number;
  /** Days ago between which it begins. */
  from?: number;
  to?: number;
}

const stories: readonly Story[] = [
  { tell: tellNewcomer, visitors: 800, phones: 84 },
  { tell: tellReader, visitors: 360, phones: 58 },
  { tell: tellPasserBy, visitors: 290, phones: 80 },
  { tell: tellSaleSeeker, visitors: 150, phones: 94, from: 17, to: 12 },
  { tell: tellCardWriter, visitors: 120, phones: 66 },
  { tell: tellComparer, visitors: 150, phones: 18 },
  { tell: tellLoyal, visitors: 120, phones: 55, to: 9 },
];

/** Bytes of events in one batch, with room for its head; letters of Persian take two. */
const batchBytes = limits.batchBytes - 4_096;

const splitEvents = (events: readonly SafarEvent[]): SafarEvent[][] => {
  const parts: SafarEvent[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    const size = new TextEncoder().encode(JSON.stringify(event)).length + 1;
    const part = parts.at(-1);
    if (!part || bytes + size > batchBytes || part.length === limits.batchEvents) {
      parts.push([event]);
      bytes = size;
      continue;
    }
    part.push(event);
    bytes += size;
  }
  return parts;
};

const tellOne = (
  { tell, phones, from = sampleDays - 1, to = 0 }: Story,
  random: Random,
  options: SampleOptions,
) => {
  // Somewhat more of late: the shop grows.
  const daysAgo = to + Math.floor((from - to + 1) * random.next() ** 1.35);
  const isPhone = random.chance(phones / 100);
  const teller = createTeller(
    random,
    {
      device: isPhone ? 'mobile' : random.chance(0.12) ? 'tablet' : 'desktop',
      language: random.chance(0.88) ? 'fa' : 'en',
    },
    options.now,
    daysAgo,
    options.config,
  );
  tell(teller);
  teller.log.close();
  return teller.log.events;
};

/**
 * A month of visits with stories in it, and the month before: the same for the same seed, moment and config.
 * @returns batches of one visitor each, at most so many events and bytes as the collector takes
 */
export const generateVisits = (options: SampleOptions): Batch[] => {
  const { seed, now, config } = options;
  const everybody = stories.flatMap((story) => Array.from({ length: story.visitors }, () => story));
  return everybody.flatMap((story, index) => {
    const random = createRandom(seed + index * 7_919);
    const events = tellOne(story, random, options).filter(({ at }) => at <= now);
    const [first] = events;
    if (!first) return [];
    const visitor = random.id(first.at);
    return splitEvents(events).map((part): Batch => ({
      v: 1,
      site: config.site,
      visitor,
      config: 1,
      sentAt: now,
      events: part,
    }));
  });
};
