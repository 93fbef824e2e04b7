import Type, { type Static } from 'typebox';
import { endLabels, questionBase } from './common.js';

/** Customer satisfaction: 1 to 5. */
export const CsatQuestion = Type.Object(
  {
    type: Type.Literal('csat', { description: 'Satisfaction, 1 to 5.', examples: ['csat'] }),
    ...questionBase,
    ...endLabels,
    look: Type.Optional(
      Type.Union([Type.Literal('faces'), Type.Literal('stars'), Type.Literal('numbers')], {
        default: 'faces',
        description: 'How the five points are drawn.',
        examples: ['stars'],
      }),
    ),
  },
  { additionalProperties: false, description: 'Satisfaction, 1 to 5.' },
);
export type CsatQuestion = Static<typeof CsatQuestion>;
