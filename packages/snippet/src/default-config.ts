import type { BrowserConfig } from '@safar/schema/browser';

/** In force until a config has been read: strict masks, no query but the campaign's. Version 0 says so on each event. */
export const getDefaultConfig = (): BrowserConfig => ({
  version: 0,
  site: '',
  languages: [],
  gpc: true,
  keepQuery: '^utm_',
  keepPaths: '',
  endsAfterMs: 18e5,
  engagedAfterMs: 1e4,
  sameVisit: '',
  keyEvents: [],
  notFound: '',
  slowAfterMs: 4e3,
  stages: [],
  cart: { abandonedAfterMs: 36e5, lostAfterMs: 6048e5 },
  load: { now: [], idle: [] },
});
