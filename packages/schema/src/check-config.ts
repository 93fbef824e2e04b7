import { checkCalendar } from './check/calendar.js';
import { checkCartPages, hintCartPages } from './check/cart.js';
import { checkShape } from './check/check-shape.js';
import { hintContrast } from './check/contrast.js';
import { checkDuplicates } from './check/duplicates.js';
import { checkEventNames } from './check/event-names.js';
import { hintLanguages } from './check/language-hints.js';
import { hintLinks } from './check/link.js';
import type { ConfigCheck } from './check/mistake.js';
import { checkPlaces } from './check/places.js';
import { checkEnterable, checkStageReferences } from './check/stages.js';
import { checkSurveys, hintSurveys, hintTerms } from './check/surveys.js';
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
  checkSurveys,
  checkCartPages,
  checkWays,
  checkWho,
];
const hintChecks = [hintSurveys, hintTerms, hintLanguages, hintContrast, hintCartPages, hintWays, hintLinks];

/**
 * Checks a parsed `safar.json` and finds every mistake at once: in its shape, and in what it means.
 * @returns mistakes and hints, in words; a file without mistakes can be used. Never throws, whatever the value.
 */
export const checkConfig = (value: unknown): ConfigCheck => {
  const shape = checkShape(Config, value);
  const places = new Set(shape.map(({ pointer }) => pointer));
  const mistakes = [
    ...shape,
    ...semanticChecks
      .flatMap((check) => check(value))
      .filter(({ pointer, code }) => code === 'nothing-asked' || !places.has(pointer)),
  ];
  return { mistakes, hints: hintChecks.flatMap((check) => check(value)) };
};
