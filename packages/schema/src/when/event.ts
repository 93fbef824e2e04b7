import Type, { type Static } from 'typebox';
import { wait } from './common.js';

/** This event happens. */
export const EventTrigger = Type.Object(
  {
    event: Type.String({
      minLength: 1,
      maxLength: 40,
      description: 'Name of an event.',
      examples: ['purchase'],
    }),
    ...wait,
  },
  { additionalProperties: false, description: 'This event happens.' },
);
export type EventTrigger = Static<typeof EventTrigger>;
