import { csat } from './csat.js';
import { howDidYouHear } from './how-did-you-hear.js';
import { nps } from './nps.js';
import type { Template } from './template.js';

export type { Template };

/** Every template; a new one is a file here, a line here, and its wording in each language. */
export const templates = {
  nps,
  csat,
  'how-did-you-hear': howDidYouHear,
} satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = ['nps', 'csat', 'how-did-you-hear'] as const satisfies readonly TemplateId[];
