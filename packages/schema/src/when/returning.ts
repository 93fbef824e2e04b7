import Type, { type Static } from 'typebox';
import { Duration } from '../duration.js';
import { onPage } from './common.js';

/** The visitor comes back after so long. It is known of those who were here since the trigger was written. */
export const ReturningTrigger = Type.Object(
  {
    returning: Duration('Comes back after at least so long without a visit.', undefined, ['30d']),
    ...onPage,
  },
  { additionalProperties: false, description: 'The visitor comes back after so long.' },
);
export type ReturningTrigger = Static<typeof ReturningTrigger>;
