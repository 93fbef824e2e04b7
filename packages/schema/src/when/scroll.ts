import Type, { type Static } from 'typebox';
import { onPage } from './common.js';

/** So much of a page has been scrolled by. It holds on that page alone. */
export const ScrollTrigger = Type.Object(
  {
    scroll: Type.Integer({
      minimum: 1,
      maximum: 100,
      description: 'Per cent of the height of the page that was in view. Pages that fit are never scrolled.',
      examples: [60],
    }),
    ...onPage,
  },
  { additionalProperties: false, description: 'So much of a page has been scrolled by.' },
);
export type ScrollTrigger = Static<typeof ScrollTrigger>;
