import { checkCalendar } from './check/calendar.js';
import { checkCartPages, hintCartPages } from './check/cart.js';
import { checkShape } from './check/check-shape.js';
import { checkTexts } from './check/broken-texts.js';
import { checkContacts, hintContacts } from './check/contacts.js';
import { checkContradictions, hintContradictions } from './check/contradictions.js';
import { hintContrast } from './check/contrast.js';
import { checkDuplicates } from './check/duplicates.js';
import { checkDurations, hintWaits } from './check/durations.js';
import { checkEventNames } from './check/event-names.js';
import { checkExperiments, hintExperiments } from './check/experiments.js';
import { hintLanguages } from './check/language-hints.js';
import { checkLanguageTags } from './check/language-tags.js';
import { hintLinks } from './check/link.js';
import type { ConfigCheck } from './check/mistake.js';
import { hintPlace } from './check/place.js';
import { checkPlaces } from './check/places.js';
import { checkSelectors } from './check/selectors.js';
import { checkEnterable, checkStageReferences } from './check/stages.js';
import { hintStarving } from './check/starving.js';
import { checkSurveys, hintSurveys, hintTerms } from './check/surveys.js';
import { hintTouchpointEvents } from './check/touchpoint-events.js';
import { checkTouchpoints } from './check/touchpoints.js';
import { checkWays, hintWays } from './check/ways.js';
import { checkWho } from './check/who.js';
import { Config } from './config.js';

/** What is looked for beyond the shape; a new check is a file in `check/`, and a line here. */
const semanticChecks = [
  checkCalendar,
  checkDuplicates,
  checkStageReferences,
  checkEnterable,
  checkEventNames,
  checkPlaces,
  checkSelectors,
  checkTouchpoints,
  checkSurveys,
  checkCartPages,
  checkWays,
  checkContacts,
  checkWho,
  checkExperiments,
  checkContradictions,
  checkLanguageTags,
  checkDurations,
  checkTexts,
];
const hintChecks = [
  hintSurveys,
  hintTerms,
  hintLanguages,
  hintContrast,
  hintCartPages,
  hintWays,
  hintPlace,
  hintLinks,
  hintContradictions,
  hintStarving,
  hintExperiments,
  hintWaits,
  hintContacts,
  hintTouchpointEvents,
];

/** A safar.json is a dozen deep; what lies deeper has the wrong shape, and nobody walks down there. */
const mostDepth = 100;

const isDeep = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) return true;
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
};

/**
 * Checks a parsed `safar.json` and finds every mistake at once: in its shape, and in what it means.
 * @param now Unix milliseconds; without it nothing is said of surveys that are over
 * @returns mistakes and hints, in words; a file without mistakes can be used. Never throws, whatever the value.
 */
export const checkConfig = (value: unknown, now?: number): ConfigCheck => {
  const shape = checkShape(Config, value);
  if (isDeep(value)) return { mistakes: shape, hints: [] };
  const places = new Set(shape.map(({ pointer }) => pointer));
  const mistakes = [
    ...shape,
    ...semanticChecks
      .flatMap((check) => check(value))
      .filter(({ pointer, code }) => code === 'nothing-asked' || !places.has(pointer)),
  ];
  return { mistakes, hints: hintChecks.flatMap((check) => check(value, now)) };
};
