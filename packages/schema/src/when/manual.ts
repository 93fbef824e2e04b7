import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** The page calls safar("survey", id). */
export const ManualTrigger = Type.Object(
  {
    manual: Type.Literal(true, { description: 'Shown when the page asks for it.', examples: [true] }),
    ...wait,
  },
  { additionalProperties: false, description: 'The page calls safar("survey", id).' },
);
export type ManualTrigger = Static<typeof ManualTrigger>;
