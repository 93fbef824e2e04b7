import type { BrowserConfig, BrowserRule, BrowserSurvey } from './browser-config.js';
import { compileCartPages } from './cart-pages.js';
import { chooseAsk } from './choose-ask.js';
import { chooseWidget } from './choose-widget.js';
import { compileTabs } from './compile-tabs.js';
import { compileSurvey, countPurchases } from './compile-survey.js';
import type { CompleteConfig } from './complete-config.js';
import { automaticEvents } from './event/names.js';
import { getPageSurveys } from './link/by-link.js';
import { compileGlobs } from './rules/paths.js';
import { shopEvents, shopParams } from './rules/shop-events.js';
import type { StageRule } from './stage.js';

/** Addresses of the chunks, by name, relative to the script. */
export type Chunks = Record<string, string>;

const compileRule = (rule: StageRule): BrowserRule =>
  'page' in rule ? { page: compileGlobs([rule.page]) } : rule;

/** Stages with their globs compiled, for the rules of `rules/stages`. */
export const compileStages = (config: CompleteConfig): BrowserConfig['stages'] =>
  config.stages.map(({ id, once, enter }) => ({
    id,
    ...(once ? { once } : {}),
    enter: (enter ?? []).map(compileRule),
  }));

/** Who does not read the paths of pages gets no rules for them. */
const compileCart = ({
  abandonedAfterMs,
  lostAfterMs,
  sources,
  pages,
}: CompleteConfig['cart']): BrowserConfig['cart'] => ({
  abandonedAfterMs,
  lostAfterMs,
  ...(sources.includes('pages') ? { pages: compileCartPages(pages) } : {}),
});

/**
 * The projection of a config that browsers get: never origins, targets, keys or texts.
 * @param version counts up with every change of the file
 * @param chunks what the build made; a chunk that is missing there is not loaded
 */
export const compileConfig = (config: CompleteConfig, version: number, chunks: Chunks): BrowserConfig => {
  const urls = (names: readonly string[]): string[] => names.flatMap((name) => chunks[name] ?? []);
  const { triggers, touchpoints, debug, me, explain, walk } = chunks;
  const asked = getPageSurveys(config);
  const widget = chunks[chooseWidget(asked, config)] ?? chunks['widget'];
  const list = asked.map((survey) => compileSurvey(survey, config));
  const ask = chunks[chooseAsk(asked, list)] ?? chunks['ask'];
  const tabs = compileTabs(config);
  const mayAsk = asked.length > 0 && triggers !== undefined && ask !== undefined && widget !== undefined;
  const asks = (wanted: (survey: BrowserSurvey) => boolean | undefined): boolean =>
    mayAsk && list.some(wanted);
  return {
    version,
    site: config.site,
    languages: config.languages,
    ...(config.honourGpc ? {} : { ignoreGpc: true }),
    keepQuery: compileGlobs(config.keepQuery),
    keepPaths: compileGlobs(config.keepPaths),
    // Behind ? and = stand parameters, such as the token of a sign-in.
    ...(config.pages.hash ? { hash: '^[^?=]*' } : {}),
    endsAfterMs: config.visit.endsAfterMs,
    engagedAfterMs: config.visit.engagedAfterMs,
    sameVisit: compileGlobs(config.visit.sameVisitReferrers),
    keyEvents: config.keyEvents,
    stages: countPurchases(compileStages(config), config),
    cart: compileCart(config.cart),
    passive: compileGlobs(automaticEvents),
    ...(config.searchEmpty.selector === '' ? {} : { searchEmpty: config.searchEmpty.selector }),
    shopEvents,
    shopParams,
    load: {
      now: urls([
        ...(config.pages.replaceState ? ['replace-state'] : []),
        ...config.cart.sources,
        // Before the triggers, which ask for what these keep.
        ...(asks(({ who }) => who?.known?.some(({ param }) => !param.startsWith('.'))) ? ['arrival'] : []),
        ...(asks(({ who }) => who?.known?.some(({ param }) => param.startsWith('.'))) ? ['traits'] : []),
        ...(asks(({ when }) => when.some(({ moment }) => moment)) ? ['moments'] : mayAsk ? ['triggers'] : []),
      ]),
      idle: urls([
        ...(mayAsk && tabs.length > 0 ? ['tab'] : []),
        'later',
        config.vitals.attribution ? 'vital-causes' : 'vitals',
        'friction',
        'undone',
      ]),
      ...(touchpoints !== undefined && asks(({ when }) => when.some(({ moment }) => moment?.touchpoint))
        ? { touchpoints }
        : {}),
      ...(debug === undefined ? {} : { debug }),
      ...(me === undefined ? {} : { me }),
      ...(explain === undefined ? {} : { explain }),
      ...(walk === undefined ? {} : { walk }),
    },
    ...(mayAsk
      ? {
          surveys: {
            ask,
            widget,
            content: `v1/sites/${config.site}/surveys/`,
            list,
            throttle: config.throttle,
            ...(tabs.length > 0 ? { tabs } : {}),
          },
        }
      : {}),
  };
};
