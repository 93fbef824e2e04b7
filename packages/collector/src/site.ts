import { createHash } from 'node:crypto';
import {
  compileConfig,
  completeConfig,
  getPageSurveys,
  resolveSurveyLibrary,
  type BrowserConfig,
  type CompleteConfig,
  type Config,
} from '@safar/schema';
import { getRules, type Rules } from './derive/rules.js';
import type { CollectorOptions } from './options.js';
import type { Store } from './store/store.js';

/** A site as it is served. */
export interface Site {
  id: string;
  config: CompleteConfig;
  rules: Rules;
  /** Counts up with every change of `safar.json`. */
  version: number;
  projection: { body: string; etag: string };
  origins: Set<string>;
  getSurveys(language: string): { body: string; etag: string };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const toAnswer = (value: unknown) => {
  const body = JSON.stringify(value);
  return { body, etag: `"${hash(body)}"` };
};

/** Finds the version of a config's text in the store; another text is the next version. */
const readVersion = async (store: Store, site: string, text: string, now: number): Promise<number> => {
  const [last] = await store.askKeeper<{ version: number; hash: string }>(
    'SELECT version, hash FROM configs FINAL WHERE site = {site:String} ORDER BY version DESC LIMIT 1',
    { site },
  );
  const own = hash(text);
  if (last?.hash === own) return last.version;
  const version = (last?.version ?? 0) + 1;
  await store.insert('keeper', 'configs', [{ site, version, hash: own, text, since: now }]);
  return version;
};

const checkTimeZone = ({ site, timeZone }: Config): void => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Error(
      `"${timeZone}" of site ${site} is no time zone: give one of the IANA list, such as Asia/Tehran.`,
    );
  }
};

const createSite = (config: CompleteConfig, version: number, options: CollectorOptions): Site => {
  const projection: BrowserConfig = compileConfig(config, version, options.chunks);
  const libraries = new Map<string, { body: string; etag: string }>();
  return {
    id: config.site,
    config,
    rules: getRules(config, options.origins),
    version,
    projection: toAnswer(projection),
    origins: new Set([...config.origins, ...(options.origins ?? [])]),
    getSurveys(language) {
      const known = libraries.get(language);
      if (known) return known;
      // Pages need no words of what only a link opens.
      const asked = { ...config, surveys: getPageSurveys(config) };
      const answer = toAnswer(resolveSurveyLibrary(asked, version, language));
      // Tags are anybody's to invent: only so many are remembered.
      if (libraries.size < 100) libraries.set(language, answer);
      return answer;
    },
  };
};

/** The sites by name, the default one first. */
export const createSites = async (
  store: Store,
  options: CollectorOptions,
  now: number,
): Promise<Map<string, Site>> => {
  const sites = new Map<string, Site>();
  for (const { config, text } of options.sites) {
    checkTimeZone(config);
    sites.set(
      config.site,
      createSite(completeConfig(config), await readVersion(store, config.site, text, now), options),
    );
  }
  return sites;
};
