import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** The cart cycle of the visitor gets this outcome; noticed on the next page they see. */
export const CartTrigger = Type.Object(
  {
    cart: Type.Union([Type.Literal('abandoned'), Type.Literal('recovered')], {
      description: 'The outcome.',
      examples: ['abandoned'],
    }),
    ...wait,
  },
  {
    additionalProperties: false,
    description: 'The cart cycle of the visitor gets this outcome; noticed on the next page they see.',
  },
);
export type CartTrigger = Static<typeof CartTrigger>;
