import { defaultCartPages, type CartPageGlobs } from './cart-pages.js';
import type { CartSource } from './cart.js';
import type { Config } from './config.js';
import { getDurationMs } from './duration.js';
import type { Experiment } from './experiment.js';
import { defaultStages, type Stage } from './stage.js';
import type { Survey } from './survey.js';

/** A config with every default filled in and durations in milliseconds. */
export interface CompleteConfig {
  site: string;
  name: NonNullable<Config['name']>;
  languages: string[];
  timeZone: string;
  weekStarts: 'saturday' | 'sunday' | 'monday';
  currency: string;
  origins: string[];
  honourGpc: boolean;
  keepMs: number;
  keepQuery: string[];
  keepPaths: string[];
  visit: { endsAfterMs: number; engagedAfterMs: number; sameVisitReferrers: string[] };
  pages: { hash: boolean; replaceState: boolean };
  keyEvents: string[];
  notFound: string[];
  slowAfterMs: number;
  vitals: { attribution: boolean };
  /** `selector` '' = none. */
  searchEmpty: { pages: string[]; selector: string };
  stages: Stage[];
  cart: {
    abandonedAfterMs: number;
    lostAfterMs: number;
    sources: CartSource[];
    pages: CartPageGlobs;
  };
  surveys: Survey[];
  experiments: Experiment[];
  throttle: { perVisit: number; betweenMs: number };
  /** `publicKey` '' = none. */
  contacts: { publicKey: string; keepMs: number };
  theme: NonNullable<Config['theme']>;
  digits: NonNullable<Config['digits']>;
  maps: NonNullable<Config['maps']>;
}

/** Fills in the defaults that `safar.schema.json` prints. */
export const completeConfig = (config: Config): CompleteConfig => ({
  site: config.site,
  name: config.name ?? config.site,
  languages: config.languages ?? ['en'],
  timeZone: config.timeZone ?? 'UTC',
  weekStarts: config.weekStarts ?? 'monday',
  currency: config.currency ?? 'USD',
  origins: config.origins ?? [],
  honourGpc: config.privacy?.honourGpc ?? true,
  keepMs: getDurationMs(config.privacy?.keep ?? '400d'),
  keepQuery: config.privacy?.keepQuery ?? ['utm_*'],
  keepPaths: config.privacy?.keepPaths ?? [],
  visit: {
    endsAfterMs: getDurationMs(config.visit?.endsAfter ?? '30m'),
    engagedAfterMs: getDurationMs(config.visit?.engagedAfter ?? '10s'),
    sameVisitReferrers: config.visit?.sameVisitReferrers ?? [],
  },
  pages: { hash: config.pages?.hash ?? false, replaceState: config.pages?.replaceState ?? false },
  keyEvents: [...new Set(['purchase', 'sign_up', 'generate_lead', ...(config.keyEvents ?? [])])],
  notFound: config.notFound ?? [],
  slowAfterMs: getDurationMs(config.slowAfter ?? '4s'),
  vitals: { attribution: config.vitals?.attribution ?? false },
  searchEmpty: {
    pages: config.friction?.searchEmpty?.pages ?? [],
    selector: config.friction?.searchEmpty?.selector ?? '',
  },
  stages: config.stages ?? defaultStages,
  cart: {
    abandonedAfterMs: getDurationMs(config.cart?.abandonedAfter ?? '60m'),
    lostAfterMs: getDurationMs(config.cart?.lostAfter ?? '7d'),
    sources: config.cart?.sources ?? [],
    pages: { ...defaultCartPages, ...config.cart?.pages },
  },
  surveys: config.surveys ?? [],
  experiments: config.experiments ?? [],
  throttle: {
    perVisit: config.throttle?.perVisit ?? 1,
    betweenMs: getDurationMs(config.throttle?.between ?? '3d'),
  },
  contacts: {
    publicKey: config.contacts?.publicKey ?? '',
    keepMs: getDurationMs(config.contacts?.keep ?? '180d'),
  },
  theme: config.theme ?? {},
  digits: config.digits ?? 'auto',
  maps: config.maps ?? [],
});
