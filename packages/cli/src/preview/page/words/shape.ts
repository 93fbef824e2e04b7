import type { Scheme, Width } from '../../shared/view.js';

/** The page's own words, in one language. What is wrong in a file is said as `safar check` says it. */
export interface Words {
  /** Name of the language, in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  title: string;
  skip: string;
  languageOfPage: string;
  live: string;
  stopped: string;
  choices: string;
  survey: string;
  allSurveys: string;
  languages: string;
  windows: string;
  width: Record<Width, string>;
  schemes: string;
  scheme: Record<Scheme, string>;
  question: string;
  asItAppears: string;
  again: string;
  gone: string;
  /** @param shown and all of them, as written */
  count: (shown: string, all: string) => string;
  template: (id: string) => string;
  fallsBack: (language: string) => string;
  mistakes: string;
  behind: string;
  nothingYet: string;
  hints: string;
  empty: string;
  emptyHow: string;
  notAny: string;
  showAll: string;
}
