import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** The visitor enters this stage, or is in it already on this page; or leaves it for another stage. */
export const StageTrigger = Type.Object(
  {
    stage: Type.String({ minLength: 1, description: 'Id of a stage.', examples: ['consideration'] }),
    on: Type.Optional(
      Type.Union([Type.Literal('enter'), Type.Literal('leave')], {
        default: 'enter',
        description: 'Whether it is entered, or left for another one.',
        examples: ['leave'],
      }),
    ),
    ...wait,
  },
  {
    additionalProperties: false,
    description: 'The visitor enters this stage or is in it already on this page, or leaves it.',
  },
);
export type StageTrigger = Static<typeof StageTrigger>;
