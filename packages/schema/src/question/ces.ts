import Type, { type Static } from 'typebox';
import { endLabels, questionBase } from './common.js';

/** Customer Effort Score: 1 to 7. */
export const CesQuestion = Type.Object(
  {
    type: Type.Literal('ces', { description: 'How easy it was, 1 to 7.', examples: ['ces'] }),
    ...questionBase,
    ...endLabels,
  },
  { additionalProperties: false, description: 'How easy it was, 1 to 7.' },
);
export type CesQuestion = Static<typeof CesQuestion>;
