import type { Config } from '@safar/schema';

/** A whole safar.json for one kind of site, to begin with. */
export interface Starter {
  /** What kind of site it is for, in one line. */
  about: string;
  /** Everything but the name of the site, its languages, its time zone and its currency. */
  config: Omit<Config, '$schema' | 'site' | 'languages' | 'timeZone' | 'currency'>;
}
