import Type, { type Static } from 'typebox';
import { frictionEvents } from '../event/names.js';
import { onPage } from './common.js';

/** What can go wrong for a visitor: events that tell of it, and pages that were not found or slow. */
export const frictions = [...frictionEvents, 'not_found', 'slow'] as const;

/** Something went wrong for the visitor. */
export const FrictionTrigger = Type.Object(
  {
    // A union of a list is of no type that says so.
    friction: Type.Union(
      frictions.map((kind) => Type.Literal(kind)),
      { description: 'What went wrong.', examples: ['not_found'] },
    ) as unknown as Type.TLiteral<(typeof frictions)[number]>,
    ...onPage,
  },
  { additionalProperties: false, description: 'Something went wrong for the visitor.' },
);
export type FrictionTrigger = Static<typeof FrictionTrigger>;
