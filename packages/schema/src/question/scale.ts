import Type, { type Static } from 'typebox';
import { endLabels, questionBase } from './common.js';

/** Most points of a scale: as many as stand in two rows on the smallest phone. */
export const mostPoints = 11;

/** Any range of whole numbers. */
export const ScaleQuestion = Type.Object(
  {
    type: Type.Literal('scale', { description: 'Any range of whole numbers.', examples: ['scale'] }),
    ...questionBase,
    ...endLabels,
    min: Type.Optional(
      Type.Integer({
        minimum: -5,
        maximum: 9,
        default: 1,
        description: 'The lowest point.',
        examples: [1],
      }),
    ),
    max: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 20,
        default: 10,
        description: `The highest point; ${mostPoints} points at most.`,
        examples: [10],
      }),
    ),
  },
  { additionalProperties: false, description: 'Any range of whole numbers.' },
);
export type ScaleQuestion = Static<typeof ScaleQuestion>;
