import type { Question } from '../question/index.js';
import { csat } from './csat.js';
import { howDidYouHear } from './how-did-you-hear.js';
import { nps } from './nps.js';

/** The bones of a template: its questions without words. Words are in `languages/`. */
export type Template = readonly Question[];

/** Every template; a new one is a file here, a line here, and its wording in each language. */
export const templates = {
  nps,
  csat,
  'how-did-you-hear': howDidYouHear,
} satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = ['nps', 'csat', 'how-did-you-hear'] as const satisfies readonly TemplateId[];
