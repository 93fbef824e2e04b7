import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** A page with this path is seen. */
export const PageTrigger = Type.Object(
  {
    page: Type.String({
      minLength: 1,
      description: 'Path of the page, with * for one part and ** for any.',
      examples: ['/cart'],
    }),
    ...wait,
  },
  { additionalProperties: false, description: 'A page with this path is seen.' },
);
export type PageTrigger = Static<typeof PageTrigger>;
