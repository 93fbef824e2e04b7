import type { State } from '../basket/state.js';
import type { ShopOptions } from '../options.js';
import { getPath, type Route } from '../routes.js';
import type { Language, Said } from '../words/language.js';

/** One request for a page, and all that a page may say about it. */
export interface Visit {
  readonly language: Language;
  readonly url: URL;
  readonly route: Route | undefined;
  readonly state: State;
  readonly options: ShopOptions;
  /** milliseconds since 1970 */
  readonly now: number;
  /** the text in the language of the visit */
  readonly say: (text: Said) => string;
  /** the path of another page in the same language */
  readonly to: (route: Route) => string;
}

export function createVisit(parts: Omit<Visit, 'say' | 'to'>): Visit {
  return {
    ...parts,
    say: (text) => text[parts.language],
    to: (route) => getPath(route, parts.language),
  };
}
