import type { Question } from '../question/index.js';

/** The bones of a template: its questions without words. Words are in `languages/`. */
export type Template = readonly Question[];
