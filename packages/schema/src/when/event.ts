import Type, { type Static } from 'typebox';
import { conditions } from '../condition.js';
import { onPage } from './common.js';

/** This event happens. */
export const EventTrigger = Type.Object(
  {
    event: Type.String({
      minLength: 1,
      maxLength: 40,
      description: 'Name of an event.',
      examples: ['purchase'],
    }),
    where: Type.Optional(
      conditions('What its parameters have to be, all of them.', { value: { min: 1000000 } }),
    ),
    ...onPage,
  },
  { additionalProperties: false, description: 'This event happens.' },
);
export type EventTrigger = Static<typeof EventTrigger>;
