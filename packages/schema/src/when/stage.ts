import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** The visitor enters this stage, or is in it already on this page. */
export const StageTrigger = Type.Object(
  {
    stage: Type.String({ minLength: 1, description: 'Id of a stage.', examples: ['consideration'] }),
    ...wait,
  },
  {
    additionalProperties: false,
    description: 'The visitor enters this stage, or is in it already on this page.',
  },
);
export type StageTrigger = Static<typeof StageTrigger>;
