import Type, { type Static } from 'typebox';
import { Text } from '../text.js';
import { questionBase } from './common.js';

/** Words of the visitor's own. */
export const TextQuestion = Type.Object(
  {
    type: Type.Literal('text', { description: 'An answer in words.', examples: ['text'] }),
    ...questionBase,
    hint: Type.Optional(Text('A sentence under the question.', 'One sentence is enough.')),
    maxLength: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2000,
        default: 500,
        description: 'Longest answer, in characters.',
        examples: [500],
      }),
    ),
  },
  { additionalProperties: false, description: "An answer in the visitor's own words." },
);
export type TextQuestion = Static<typeof TextQuestion>;
