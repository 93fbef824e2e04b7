import Type, { type Static } from 'typebox';
import { endLabels, questionBase } from './common.js';

/** Net Promoter Score: 0 to 10. */
export const NpsQuestion = Type.Object(
  {
    type: Type.Literal('nps', { description: 'Likelihood to recommend, 0 to 10.', examples: ['nps'] }),
    ...questionBase,
    ...endLabels,
  },
  { additionalProperties: false, description: 'Likelihood to recommend, 0 to 10.' },
);
export type NpsQuestion = Static<typeof NpsQuestion>;
