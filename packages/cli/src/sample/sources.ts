import type { Source } from '@safar/schema';
import type { Random } from './random.js';

export type SourceName = 'instagram' | 'google' | 'telegram' | 'direct' | 'story' | 'email' | 'weblog';

/** Where visits come from, as the script records it. */
export const sources: Readonly<Record<SourceName, Source>> = {
  instagram: { host: 'l.instagram.com', class: 'social' },
  google: { host: 'www.google.com', class: 'search' },
  telegram: { host: 'web.telegram.org', class: 'messenger' },
  direct: { class: 'direct' },
  story: {
    host: 'l.instagram.com',
    class: 'social',
    campaign: { source: 'instagram', medium: 'story', campaign: 'autumn-sale' },
  },
  email: { class: 'email', campaign: { source: 'newsletter', medium: 'email', campaign: 'regulars' } },
  weblog: { host: 'virgool.io', class: 'referral' },
};

/** What people say, given where they were measured to come from: often the same, but friends leave no referrer. */
const heard: Readonly<Record<SourceName, readonly (readonly [string, number])[]>> = {
  instagram: [
    ['instagram', 62],
    ['friend', 24],
    ['telegram', 6],
    ['none', 8],
  ],
  story: [
    ['instagram', 70],
    ['ad', 22],
    ['friend', 8],
  ],
  google: [
    ['search', 40],
    ['instagram', 27],
    ['friend', 17],
    ['blog', 10],
    ['ai-assistant', 6],
  ],
  telegram: [
    ['telegram', 70],
    ['friend', 30],
  ],
  direct: [
    ['friend', 44],
    ['instagram', 28],
    ['telegram', 12],
    ['other', 16],
  ],
  email: [
    ['friend', 50],
    ['other', 50],
  ],
  weblog: [
    ['blog', 70],
    ['search', 30],
  ],
};

export const sayWhereHeard = (random: Random, source: SourceName): string => random.weigh(heard[source]);
