import Type, { type Static } from 'typebox';
import { Duration } from '../duration.js';

/** So long after the visit began. */
export const AfterTrigger = Type.Object(
  { after: Duration('How long after the visit began.', undefined, ['2m']) },
  { additionalProperties: false, description: 'So long after the visit began.' },
);
export type AfterTrigger = Static<typeof AfterTrigger>;
