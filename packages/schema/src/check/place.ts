import { getEntries, getTexts, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';

/** Options of a place that a survey does not take. */
export const hintPlace = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap(({ value, steps, ...rest }) =>
    value['tab'] !== undefined && value['place'] !== 'tab'
      ? [
          mistakeAt(
            [...steps, 'tab'],
            'never-shows',
            `Survey ${nameOf({ value, steps, ...rest })} has a "tab" that never shows: add "place": "tab".`,
          ),
        ]
      : [],
  );

/** Paths that tabs are bound to. */
export const getTabPages = (config: unknown): ReturnType<typeof getTexts> =>
  getEntries(config, 'surveys').flatMap(({ value, steps }) =>
    getTexts(value['tab'], 'pages', [...steps, 'tab']),
  );
