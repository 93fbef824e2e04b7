import type { Forgetter } from './asks/forgetter.js';
import type { Keeper } from './derive/keeper.js';
import type { Counters } from './counters.js';
import type { Writer } from './ingest/writer.js';
import type { CollectorOptions } from './options.js';
import type { Strangers } from './routes/strangers.js';
import type { SignIn } from './sign-in.js';
import type { Site } from './site.js';
import type { Store } from './store/store.js';
import type { Touchpoints } from './touchpoints/touchpoints.js';

/** What the routes share. */
export interface Context {
  options: CollectorOptions;
  now: () => number;
  store: Store;
  sites: Map<string, Site>;
  writer: Writer;
  keeper: Keeper;
  forgetter: Forgetter;
  touchpoints: Touchpoints;
  signIn: SignIn;
  counters: Counters;
  strangers: Strangers;
}
