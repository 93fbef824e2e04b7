import { createHash } from 'node:crypto';
import {
  compileStages,
  completeConfig,
  type BrowserStage,
  type CompleteConfig,
  type Config,
} from '@safar/schema';
import type { CartTerms } from '@safar/schema/rules';

/** What of a site's config decides how events are read. */
export interface Rules {
  stages: BrowserStage[];
  cart: CartTerms;
  keyEvents: Set<string>;
  slowAfterMs: number;
  /** Stage that a survey's answers count for, by survey. */
  about: Map<string, string>;
}

export const getRules = (config: CompleteConfig): Rules => ({
  stages: compileStages(config),
  cart: { abandonedAfterMs: config.cart.abandonedAfterMs, lostAfterMs: config.cart.lostAfterMs },
  keyEvents: new Set(config.keyEvents),
  slowAfterMs: config.slowAfterMs,
  about: new Map(config.surveys.flatMap(({ id, about }) => (about === undefined ? [] : [[id, about]]))),
});

/** Counts up when the way of reading events changes: stored journeys are then written anew. */
const reading = 1;

/** Changes with everything that decides how events are read. */
export const hashRules = (config: Config): string => {
  const rules = getRules(completeConfig(config));
  const text = JSON.stringify([
    reading,
    rules.stages,
    rules.cart,
    [...rules.keyEvents],
    rules.slowAfterMs,
    [...rules.about],
  ]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
};
