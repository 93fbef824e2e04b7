import { getEntries, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';

/** Where a link leads to, nobody is in a stage. */
export const hintLinks = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const isLinked = getEntries(survey.value, 'when', survey.steps).some(
      ({ value }) => value['link'] === true,
    );
    if (!isLinked || survey.value['about'] !== undefined) return [];
    const message = `Survey ${nameOf(survey)} is opened by link, outside every stage: give "about", or its answers by link count for none.`;
    return [mistakeAt(survey.steps, 'unknown-stage', message)];
  });
