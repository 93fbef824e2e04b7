import Type, { type Static } from 'typebox';
import { onPage } from './common.js';

/** The visitor has seen so many pages in this visit. */
export const PagesTrigger = Type.Object(
  {
    pages: Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: 'How many pages of the visit have been seen, at least.',
      examples: [3],
    }),
    ...onPage,
  },
  { additionalProperties: false, description: 'So many pages of the visit have been seen.' },
);
export type PagesTrigger = Static<typeof PagesTrigger>;
