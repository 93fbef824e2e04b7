import Type, { type Static } from 'typebox';
import { conditions } from '../condition.js';
import { Duration } from '../duration.js';
import { touchpointKinds, type TouchpointKind } from '../touchpoint/kinds.js';
import { onPage } from './common.js';

/** Something happened to the visitor off the site; browsers hear of it once in a visit. */
export const TouchpointTrigger = Type.Object(
  {
    // A union of a list is of no type that says so.
    touchpoint: Type.Union(
      touchpointKinds.map((kind) => Type.Literal(kind)),
      { description: 'What happened off the site.', examples: ['ticket_solved'] },
    ) as unknown as Type.TLiteral<TouchpointKind>,
    where: Type.Optional(conditions('What its parameters have to be, all of them.', { hours: { min: 24 } })),
    within: Type.Optional(
      Duration('How long ago it may have happened when the visitor is next seen.', '30d', ['7d']),
    ),
    ...onPage,
  },
  { additionalProperties: false, description: 'Something happened to the visitor off the site.' },
);
export type TouchpointTrigger = Static<typeof TouchpointTrigger>;
