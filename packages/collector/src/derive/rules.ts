import { createHash } from 'node:crypto';
import { compileStages, isByLink, type BrowserStage, type CompleteConfig } from '@safar/schema';
import { compileGlobs, type CartTerms } from '@safar/schema/rules';

/** What of a site's config decides how events are read. */
export interface Rules {
  stages: BrowserStage[];
  cart: CartTerms;
  keyEvents: Set<string>;
  slowAfterMs: number;
  /** Paths of "not found" pages that answer 200; source of a regular expression. */
  notFound: string;
  /** Paths of pages that say that a search found nothing; source of a regular expression. */
  searchEmpty: string;
  /** Stage that a survey's answers count for, by survey. */
  about: Map<string, string>;
  /** Hosts and origins of the site itself: who comes from there came from nowhere else. */
  ownHosts: readonly string[];
  /** Surveys are opened by link: answers may have come before the purchase that they belong to. */
  hasLinks: boolean;
}

/** @param origins further ones that the site is served from */
export const getRules = (config: CompleteConfig, origins: readonly string[] = []): Rules => ({
  stages: compileStages(config),
  cart: { abandonedAfterMs: config.cart.abandonedAfterMs, lostAfterMs: config.cart.lostAfterMs },
  keyEvents: new Set(config.keyEvents),
  slowAfterMs: config.slowAfterMs,
  notFound: compileGlobs(config.notFound),
  searchEmpty: compileGlobs(config.searchEmpty.pages),
  ownHosts: [...config.origins, ...origins],
  hasLinks: config.surveys.some(isByLink),
  about: new Map(config.surveys.flatMap(({ id, about }) => (about === undefined ? [] : [[id, about]]))),
});

/** Counts up when the way of reading events changes: stored journeys are then written anew. */
const reading = 12;

/** Changes with everything that decides how events are read. */
export const hashRules = ({
  stages,
  cart,
  keyEvents,
  slowAfterMs,
  notFound,
  searchEmpty,
  about,
  ownHosts,
}: Rules): string => {
  const text = JSON.stringify([
    reading,
    stages,
    cart,
    [...keyEvents],
    slowAfterMs,
    notFound,
    searchEmpty,
    [...about],
    ownHosts,
  ]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
};
